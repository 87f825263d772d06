package org.okrreadiness.content.pack.task;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.domain.response.Choice;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.ResponseOption;

/** Reads the responses a task offers, with their key. */
public final class OptionsReader {

    private static final String OPTIONS = "options";

    private final KeyReader keys;
    private final Findings findings;

    public OptionsReader(KeyReader keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    /** For a task in which every option is rated. */
    public List<ResponseOption> read(Fields task) {
        Names ids = new Names();
        List<ResponseOption> options = task.some(OPTIONS).stream()
                .map(node -> keys.option(
                        Fields.of(node, Shapes.OPTION, findings), ids, JudgementKey.WORST, JudgementKey.BEST))
                .toList();
        if (!options.isEmpty() && (options.size() < 4 || options.size() > 6)) {
            findings.add(Rule.OPTION_COUNT, task.at(OPTIONS), String.valueOf(options.size()));
        }
        DoubleSummaryStatistics values =
                options.stream().mapToDouble(o -> o.key().value()).summaryStatistics();
        if (options.size() > 1 && values.getMax() - values.getMin() < 2) {
            findings.add(Rule.KEYS_CLOSE_TOGETHER, task.at(OPTIONS), "2");
        }
        return options;
    }

    /** For a task in which the two ends are chosen: both have to be clear. */
    public List<ResponseOption> readWithEnds(Fields task) {
        List<ResponseOption> options = read(task);
        List<JudgementKey> sorted = options.stream()
                .map(ResponseOption::key)
                .sorted(Comparator.comparingDouble(JudgementKey::value))
                .toList();
        int last = sorted.size() - 1;
        if (last > 0 && sorted.get(last).distanceTo(sorted.get(last - 1)) < Choice.ABOUT_AS_GOOD) {
            findings.add(Rule.NO_CLEAR_BEST, task.at(OPTIONS));
        }
        if (last > 0 && sorted.get(0).distanceTo(sorted.get(1)) < Choice.ABOUT_AS_GOOD) {
            findings.add(Rule.NO_CLEAR_WORST, task.at(OPTIONS));
        }
        return options;
    }
}
