package org.okrreadiness.reading.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.figures.LevelShares;
import org.okrreadiness.reading.answer.AnswersText;
import org.okrreadiness.service.marking.Answers;
import org.okrreadiness.service.marking.Debriefs;
import org.okrreadiness.wording.Words;

/** Puts a debrief into pages. */
public final class DebriefReader {

    private final Messages messages;
    private final Assessment assessment;

    /** @param assessment what the group sat */
    public DebriefReader(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.assessment = assessment;
    }

    /** One page for each rubric with levels, in the order of the rubrics. */
    public List<DebriefPage> levels(Debriefs.Debrief debrief) {
        Map<Rubric, List<DebriefPage.Row>> rows = new LinkedHashMap<>();
        for (Rubric rubric : assessment.marking().rubrics()) {
            for (LevelShares shares : debrief.shares()) {
                rubric.criterion(shares.criterion())
                        .ifPresent(criterion -> rows.computeIfAbsent(rubric, any -> new ArrayList<>())
                                .add(row(criterion, shares)));
            }
        }
        List<DebriefPage> pages = new ArrayList<>();
        rows.forEach((rubric, of) -> pages.add(new DebriefPage.Levels(rubric.title(), of)));
        return pages;
    }

    private DebriefPage.Row row(Criterion criterion, LevelShares shares) {
        List<Integer> counts = shares.use().counts();
        String spoken = IntStream.range(0, counts.size())
                .mapToObj(level ->
                        messages.get("debrief.count", counts.get(level), Words.of(messages, "level", Level.of(level))))
                .collect(Collectors.joining(", "));
        return new DebriefPage.Row(criterion.title(), counts, messages.get("debrief.row", criterion.title(), spoken));
    }

    /**
     * One page for each task that has two answers to set side by side.
     *
     * @param wanted which pair of each task, from 0 and round again
     */
    public List<DebriefPage> contrasts(Debriefs.Debrief debrief, Map<TaskId, Integer> wanted) {
        List<DebriefPage> pages = new ArrayList<>();
        debrief.contrasts()
                .forEach((task, sides) -> assessment
                        .task(task)
                        .ifPresent(known -> pages.add(page(
                                known, sides.get(wanted.getOrDefault(task, 0) % sides.size()), debrief.people()))));
        return pages;
    }

    private DebriefPage page(Task task, Debriefs.Side side, List<Person> people) {
        Nameless nameless = new Nameless(people, known(task));
        String question = side.question()
                .map(phrase -> new Phrase(phrase.key(), nameless.of(phrase.arguments())))
                .map(phrase -> Words.of(messages, phrase))
                .orElse("");
        return new DebriefPage.Contrasting(
                task.frame().title(),
                title(side),
                side(task, side.weaker(), nameless, side.weakerLevel()),
                side(task, side.stronger(), nameless, side.strongerLevel()),
                question);
    }

    private String title(Debriefs.Side side) {
        return assessment.marking().rubrics().stream()
                .flatMap(rubric -> rubric.criterion(side.contrast().widest().criterion()).stream())
                .map(Criterion::title)
                .findFirst()
                .orElse(side.contrast().widest().criterion().value());
    }

    private DebriefPage.Side side(Task task, Answers.Script script, Nameless nameless, Level level) {
        List<String> lines = Optional.ofNullable(script.attempt().responses().get(task.id()))
                .map(given -> new AnswersText(messages).lines(task, given))
                .orElse(List.of());
        return new DebriefPage.Side(nameless.of(lines), Words.of(messages, "level", level));
    }

    /** The case, which everybody has read: names in it give nobody away. */
    private String known(Task task) {
        Optional<Scenario> scenario = assessment.scenarioOf(task.id());
        return scenario.map(of -> String.join(
                        " ",
                        of.title(),
                        of.brief(),
                        of.setting().toString(),
                        of.exhibits().toString(),
                        task.toString()))
                .orElse("");
    }
}
