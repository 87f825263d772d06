package org.okrreadiness.content.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.panel.FilledSheet.Rating;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.FormatCheck;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.task.PanelQuestion;
import org.okrreadiness.domain.task.ResponseOption;

/** Reads one filled sheet. Good for one sheet. */
final class SheetReader {

    private final AssessmentRef ref;
    private final Map<String, PanelQuestion> questions;
    private final Findings findings;
    private final Names tasks = new Names();
    private final List<Rating> ratings = new ArrayList<>();

    SheetReader(Assessment assessment, Findings findings) {
        this.ref = assessment.ref();
        this.questions = assessment.tasks().stream()
                .flatMap(task -> PanelQuestion.of(task).stream())
                .collect(Collectors.toMap(question -> question.task().id().value(), Function.identity()));
        this.findings = findings;
    }

    /** @param file the name used in findings */
    Optional<FilledSheet> read(String file, byte[] bytes) {
        return new TreeReader(findings)
                .read(file, bytes)
                .filter(new FormatCheck(findings)::isReadable)
                .flatMap(this::read);
    }

    /** A sheet for another pack is not read on: every option in it would be reported as unknown. */
    private Optional<FilledSheet> read(Node file) {
        Fields sheet = Fields.of(file, Shapes.PANEL_SHEET, findings);
        if (!isForThisPack(sheet)) {
            return Optional.empty();
        }
        int asked = sheet.some("scenarios").stream()
                .map(node -> Fields.of(node, Shapes.PANEL_SCENARIO, findings))
                .flatMap(scenario -> scenario.some("tasks").stream())
                .mapToInt(this::readTask)
                .sum();
        if (ratings.isEmpty() && !findings.hasErrors()) {
            findings.add(Rule.NOTHING_RATED, sheet.at());
        }
        return Optional.of(new FilledSheet(sheet.words("name"), sheet.at("name"), ratings, asked));
    }

    private boolean isForThisPack(Fields sheet) {
        String pack = sheet.words("pack");
        String version = sheet.words("version");
        String hash = sheet.words("hash");
        if (pack.isEmpty() || version.isEmpty() || hash.isEmpty()) {
            return false;
        }
        boolean same = pack.equals(ref.id()) && version.equals(ref.version());
        if (!same) {
            findings.add(Rule.OTHER_PACK, sheet.at("pack"), pack, version, ref.id(), ref.version());
        } else if (!hash.equals(ref.contentHash())) {
            findings.add(Rule.PACK_CHANGED, sheet.at("hash"), pack, version);
        }
        return same && hash.equals(ref.contentHash());
    }

    /** @return how many ratings were asked for */
    private int readTask(Node node) {
        Fields task = Fields.of(node, Shapes.PANEL_TASK, findings);
        String id = task.words("task");
        PanelQuestion question = questions.get(id);
        if (question == null) {
            task.node("task")
                    .ifPresent(at -> findings.addMisspelt(Rule.UNKNOWN_REFERENCE, at.at(), id, questions.keySet()));
            return 0;
        }
        tasks.give(id, task.at("task"), findings);
        Names options = new Names();
        task.some("options").forEach(option -> readOption(option, question, options));
        return question.options().size();
    }

    private void readOption(Node node, PanelQuestion question, Names options) {
        Fields option = Fields.of(node, Shapes.PANEL_OPTION, findings);
        String id = option.words("option");
        List<String> known = question.options().stream().map(ResponseOption::id).toList();
        if (known.contains(id)) {
            options.give(id, option.at("option"), findings);
        } else {
            option.node("option").ifPresent(at -> findings.addMisspelt(Rule.UNKNOWN_REFERENCE, at.at(), id, known));
        }
        if (option.node("rating").isPresent()) {
            int value = option.whole("rating", question.least(), question.most());
            ratings.add(new Rating(question.task().id(), id, value, option.words("reason")));
        }
    }
}
