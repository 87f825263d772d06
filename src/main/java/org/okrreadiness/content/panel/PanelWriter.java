package org.okrreadiness.content.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.okrreadiness.content.panel.FilledSheet.Rating;
import org.okrreadiness.content.tree.YamlText;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.PanelQuestion;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.TaskId;

/** Writes what the experts said, option by option, each under the number of their place in the list. */
final class PanelWriter {

    private final Assessment assessment;
    private final List<FilledSheet> sheets;

    PanelWriter(Assessment assessment, List<FilledSheet> sheets) {
        this.assessment = assessment;
        this.sheets = List.copyOf(sheets);
    }

    String write() {
        YamlText panel = new YamlText();
        panel.line(0, "format: 1");
        panel.line(0, "pack: " + assessment.ref().id());
        panel.field(0, "version", assessment.ref().version());
        panel.line(0, "hash: " + assessment.ref().contentHash());
        panel.line(0, "tasks:");
        assessment.tasks().stream()
                .flatMap(task -> PanelQuestion.of(task).stream())
                .filter(this::hasVotes)
                .forEach(question -> write(panel, question));
        return panel.toString();
    }

    private boolean hasVotes(PanelQuestion question) {
        return question.options().stream()
                .anyMatch(option -> hasVotes(question.task().id(), option));
    }

    private boolean hasVotes(TaskId task, ResponseOption option) {
        return sheets.stream().anyMatch(sheet -> sheet.on(task, option.id()).isPresent());
    }

    private void write(YamlText panel, PanelQuestion question) {
        TaskId task = question.task().id();
        panel.line(1, "- task: " + task).line(2, "options:");
        for (ResponseOption option : question.options()) {
            if (hasVotes(task, option)) {
                panel.line(3, "- option: " + option.id()).field(4, "text", option.text());
                panel.line(4, "votes:");
                IntStream.range(0, sheets.size())
                        .mapToObj(i -> vote(i + 1, sheets.get(i).on(task, option.id())))
                        .flatMap(Optional::stream)
                        .forEach(vote -> panel.line(5, vote));
            }
        }
    }

    private static Optional<String> vote(int expert, Optional<Rating> rating) {
        return rating.map(r -> "- { expert: " + expert + ", rating: " + r.value()
                + (r.reason().isBlank() ? "" : ", reason: " + YamlText.quoted(r.reason())) + " }");
    }
}
