package org.okrreadiness.content.pack.task;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.service.PackFinding.Place;

/** Reads what comes to light while something is being considered. */
public final class NewsReader {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    /** Points of the scale between the keys furthest apart. */
    private static final int LEAST_SPREAD = 2;

    private final KeyReader keys;
    private final Findings findings;

    public NewsReader(KeyReader keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    public NewInformation read(Fields fields, TaskFrame frame, Provenance provenance) {
        Names ids = new Names();
        List<ResponseOption> news = fields.some("news").stream()
                .map(node -> keys.option(
                        Fields.of(node, Shapes.NEWS, findings), ids, NewInformation.AGAINST, NewInformation.FOR))
                .toList();
        if (!news.isEmpty()) {
            check(news, fields.at("news"));
        }
        return new NewInformation(frame, fields.text("considering"), news, provenance);
    }

    /** Few enough to be weighed one by one, and not to be passed by one leaning for all. */
    private void check(List<ResponseOption> news, Place place) {
        if (news.size() < FEWEST || news.size() > MOST) {
            findings.add(Rule.NEWS_COUNT, place, String.valueOf(news.size()));
        }
        DoubleSummaryStatistics values =
                news.stream().mapToDouble(piece -> piece.key().value()).summaryStatistics();
        if (values.getMin() >= 0 || values.getMax() <= 0) {
            findings.add(Rule.KEYS_ON_ONE_SIDE, place);
        } else if (values.getMax() - values.getMin() < LEAST_SPREAD) {
            findings.add(Rule.KEYS_CLOSE_TOGETHER, place, String.valueOf(LEAST_SPREAD));
        }
    }
}
