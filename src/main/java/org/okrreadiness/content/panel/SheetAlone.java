package org.okrreadiness.content.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.FormatCheck;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.ExpertPanels;
import org.okrreadiness.service.ExpertVotes;

/** Reads one filled sheet where its pack is not at hand. Good for one sheet. */
public final class SheetAlone {

    private static final Pattern SCALE = Pattern.compile("(-?\\d) to (-?\\d)");

    private final Findings findings;
    private final Names tasks = new Names();
    private final List<ExpertVotes.Rating> ratings = new ArrayList<>();
    private int asked;

    public SheetAlone(Findings findings) {
        this.findings = findings;
    }

    /**
     * @param file the name used in findings
     * @return empty when there is an error
     */
    public Optional<ExpertPanels.Filled> read(String file, byte[] bytes) {
        return new TreeReader(findings)
                .read(file, bytes)
                .filter(new FormatCheck(findings)::isReadable)
                .flatMap(this::read);
    }

    private Optional<ExpertPanels.Filled> read(Node file) {
        Fields sheet = Fields.of(file, Shapes.PANEL_SHEET, findings);
        AssessmentRef pack = new AssessmentRef(sheet.words("pack"), sheet.words("version"), sheet.words("hash"));
        sheet.some("scenarios").stream()
                .map(node -> Fields.of(node, Shapes.PANEL_SCENARIO, findings))
                .flatMap(scenario -> scenario.some("tasks").stream())
                .forEach(node -> readTask(Fields.of(node, Shapes.PANEL_TASK, findings)));
        String name = sheet.words("name").strip();
        if (ratings.isEmpty() && !findings.hasErrors()) {
            findings.add(Rule.NOTHING_RATED, sheet.at());
        }
        if (asked > ExpertVotes.MOST_RATINGS) {
            findings.add(Rule.TOO_MANY_VALUES, sheet.at(), String.valueOf(ExpertVotes.MOST_RATINGS));
        }
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new ExpertPanels.Filled(name, new ExpertVotes(pack, asked, ratings)));
    }

    private void readTask(Fields task) {
        String id = task.id("task");
        tasks.give(id, task.at("task"), findings);
        Matcher scale = SCALE.matcher(task.words("scale"));
        boolean known = scale.matches();
        int least = known ? Math.max(NewInformation.AGAINST, Integer.parseInt(scale.group(1))) : NewInformation.AGAINST;
        int most = known ? Math.min(JudgementKey.BEST, Integer.parseInt(scale.group(2))) : JudgementKey.BEST;
        Names options = new Names();
        for (Node node : task.some("options")) {
            Fields option = Fields.of(node, Shapes.PANEL_OPTION, findings);
            options.give(option.words("option"), option.at("option"), findings);
            asked++;
            if (option.node("rating").isPresent()) {
                int value = option.whole("rating", least, most);
                add(id, option, value);
            }
        }
    }

    /** What follows an error is thrown away, and need not be well formed. */
    private void add(String task, Fields option, int value) {
        if (!findings.hasErrors()) {
            ratings.add(
                    new ExpertVotes.Rating(new TaskId(task), option.words("option"), value, option.words("reason")));
        }
    }
}
