package org.okrreadiness.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.SchoolDifference;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.overview.OverviewReader;
import org.okrreadiness.reading.overview.OverviewReading;
import org.okrreadiness.reading.piece.Beside;
import org.okrreadiness.reading.piece.Doubts;
import org.okrreadiness.reading.piece.OwnWords;
import org.okrreadiness.reading.task.TaskReader;
import org.okrreadiness.reading.task.TaskReading;
import org.okrreadiness.service.LineChange;
import org.okrreadiness.service.Patterns;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.wording.Moments;

/**
 * A whole result.
 *
 * @param tasks in the order of the assessment
 */
public record ResultReading(OverviewReading overview, List<TaskReading> tasks) {

    public ResultReading {
        tasks = List.copyOf(tasks);
    }

    /** @throws java.util.NoSuchElementException when the attempt has not been handed in */
    public static ResultReading of(Sittings.Opened opened, ResultSources sources, Messages messages, Moments moments) {
        Attempt.HandedIn handedIn = opened.attempt().handedIn().orElseThrow();
        List<SchoolDifference> elsewhere = sources.schools()
                .differences(opened.assessment(), opened.attempt().responses(), handedIn.sheet());
        Doubts doubts =
                new Doubts(sources.accuracy(), handedIn.sheet().versions().scorer(), messages);
        About about = new About(elsewhere, sources.patterns(), sources.changes().apply(opened), doubts);
        List<TaskReading> tasks = opened.assessment().tasks().stream()
                .map(task -> taskReader(opened, task, beside(opened, task, about), sources, messages)
                        .read(task))
                .toList();
        OverviewReading overview = new OverviewReader(
                        messages,
                        moments,
                        opened,
                        sources.judged().apply(opened),
                        sources.circumstances().apply(opened))
                .read(elsewhere, task -> OwnWords.of(task, response(opened, task)));
        return new ResultReading(overview, tasks);
    }

    /** What is said about the whole attempt beside its marks. */
    private record About(
            List<SchoolDifference> elsewhere,
            Patterns patterns,
            Map<TaskId, List<LineChange>> changes,
            Doubts doubts) {}

    private static TaskReader taskReader(
            Sittings.Opened opened, Task task, Beside beside, ResultSources sources, Messages messages) {
        TaskScore score = opened.attempt()
                .handedIn()
                .orElseThrow()
                .sheet()
                .task(task.id().value())
                .orElseGet(() -> new TaskScore(task.id().value(), false, 0, List.of()));
        return new TaskReader(messages, opened.assessment(), response(opened, task), score, beside, sources.need());
    }

    private static Optional<Response> response(Sittings.Opened opened, Task task) {
        return Optional.ofNullable(opened.attempt().responses().get(task.id()));
    }

    private static Beside beside(Sittings.Opened opened, Task task, About about) {
        List<SchoolDifference> here = about.elsewhere().stream()
                .filter(difference -> difference.taskId().equals(task.id().value()))
                .toList();
        Map<Part, Phrase> patterns = opened.assessment()
                .scenarioOf(task.id())
                .flatMap(scenario ->
                        response(opened, task).map(response -> about.patterns().of(response, scenario)))
                .orElse(Map.of());
        return new Beside(
                here,
                patterns,
                opened.attempt().disputes(task.id()),
                about.changes().getOrDefault(task.id(), List.of()),
                about.doubts());
    }
}
