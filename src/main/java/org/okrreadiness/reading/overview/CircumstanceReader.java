package org.okrreadiness.reading.overview;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Circumstances;
import org.okrreadiness.service.CohortMisses;
import org.okrreadiness.service.TimeOnTasks;
import org.okrreadiness.wording.Words;

/** Reads what stands around the marks: where the time went, which marks wait, and what most people miss. */
record CircumstanceReader(Messages messages, Assessment assessment, ScoreSheet sheet, Circumstances circumstances) {

    private static final double SECONDS = 60;

    /** So many tasks are named in one sentence. */
    private static final int NAMED_AT_MOST = 3;

    /** So many tasks that most people miss are named. */
    private static final int NAMED = 2;

    /** Empty where less than a minute is known of. */
    Optional<StoryLine> time() {
        TimeOnTasks time = circumstances.time();
        if (minutes(time.total()) < 1) {
            return Optional.empty();
        }
        List<Task> longest = assessment.tasks().stream()
                .filter(task -> minutes(time.on(task.id())) > 0)
                .sorted(Comparator.comparing((Task task) -> time.on(task.id())).reversed())
                .limit(NAMED_AT_MOST)
                .toList();
        String words = Stream.of(atWork(time), longest(longest, time), leftOut(time))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return Optional.of(line("time", words, longest.stream().findFirst().map(Task::id)));
    }

    private String atWork(TimeOnTasks time) {
        List<String> cases = cases(time);
        return cases.size() == 1
                ? messages.get("overview.story.time.one", minutes(time.total()))
                : messages.get("overview.story.time", minutes(time.total()), new Listing(messages).of(cases));
    }

    private String longest(List<Task> tasks, TimeOnTasks time) {
        List<String> named = tasks.stream()
                .map(task -> messages.get(
                        "overview.story.time.task",
                        minutes(time.on(task.id())),
                        task.frame().title()))
                .toList();
        return named.isEmpty() ? "" : messages.get("overview.story.time.longest", new Listing(messages).of(named));
    }

    private String leftOut(TimeOnTasks time) {
        if (time.breaks() == 0) {
            return "";
        }
        return messages.get(
                time.breaks() == 1 ? "overview.story.time.break.one" : "overview.story.time.break.many",
                TimeOnTasks.IDLE.toMinutes(),
                minutes(time.leftOut()),
                time.breaks());
    }

    private List<String> cases(TimeOnTasks time) {
        Map<String, Duration> byCase = new LinkedHashMap<>();
        assessment
                .tasks()
                .forEach(task -> assessment
                        .scenarioOf(task.id())
                        .ifPresent(scenario -> byCase.merge(scenario.title(), time.on(task.id()), Duration::plus)));
        return byCase.entrySet().stream()
                .map(entry -> messages.get("overview.story.time.case", minutes(entry.getValue()), entry.getKey()))
                .toList();
    }

    private static long minutes(Duration time) {
        return Math.round(time.toSeconds() / SECONDS);
    }

    Optional<StoryLine> waiting() {
        List<TaskScore> tasks = sheet.tasks().stream()
                .filter(task -> task.marksForTrainer() > 0)
                .toList();
        int marks = (int) tasks.stream().mapToLong(TaskScore::marksForTrainer).sum();
        return tasks.stream()
                .findFirst()
                .map(first -> line(
                        "waiting",
                        Words.count(messages, "result.waiting", marks) + " " + where(tasks),
                        Optional.of(new TaskId(first.taskId()))));
    }

    /** By name where they are few; a list of all of them helps nobody. */
    private String where(List<TaskScore> tasks) {
        if (tasks.size() > NAMED_AT_MOST) {
            return messages.get("overview.story.waiting.tasks", tasks.size());
        }
        return messages.get(
                "overview.story.waiting.where",
                new Listing(messages)
                        .of(tasks.stream()
                                .map(task -> quoted(new TaskId(task.taskId())))
                                .toList()));
    }

    /** Only about tasks of which enough people in this folder have been asked. */
    Optional<StoryLine> missed() {
        CohortMisses misses = circumstances.misses();
        List<String> sentences = misses.tasks().stream()
                .limit(NAMED)
                .map(missed -> messages.get(
                        "overview.story.missed",
                        quoted(missed.task()),
                        missed.by(),
                        misses.people(),
                        sheet.task(missed.task().value()).map(TaskScore::score).orElse(0)))
                .toList();
        return misses.tasks().stream()
                .findFirst()
                .map(first -> line("missed", String.join(" ", sentences), Optional.of(first.task())));
    }

    private String quoted(TaskId task) {
        return messages.get(
                "overview.story.quoted",
                assessment.task(task).map(asked -> asked.frame().title()).orElse(task.value()));
    }

    private StoryLine line(String key, String words, Optional<TaskId> task) {
        return new StoryLine(messages.get("overview.story." + key + ".head"), words, task);
    }
}
