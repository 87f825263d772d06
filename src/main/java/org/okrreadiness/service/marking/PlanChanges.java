package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Cohort;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Qualifying;
import org.okrreadiness.marking.SecondMarking;
import org.okrreadiness.marking.SeedWatch;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.ReadinessException;

/** What another moderation plan would mean for work that was already done, and putting it in force. No mark is ever lost by it. */
public final class PlanChanges {

    private final Cohorts cohorts;
    private final MarkingRecords records;

    public PlanChanges(Cohorts cohorts, MarkingRecords records) {
        this.cohorts = cohorts;
        this.records = records;
    }

    /** Whether a marker may go on with a task, before and after. */
    public enum Turn {
        /** May go on, and may not after the change until a lead says so. */
        HELD_UP,
        /** May not go on, and may after the change. */
        LET_ON
    }

    /** A marker whom the change holds up or lets on in a task. */
    public record Moved(MarkerId marker, String name, TaskId task, Turn turn) {
        public Moved {
            Objects.requireNonNull(marker, "marker");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(turn, "turn");
        }
    }

    /**
     * What a change comes to.
     *
     * @param plan the new one
     * @param reopened answers that are settled now and would not be
     * @param settled answers that wait now and would not
     * @param returned submissions among those of {@code reopened} that were given back already
     * @param second answers that a second marker marks: how many more; negative for fewer
     * @param shown marked answers of which markers would see what the scorer gave, and did not so far; this cannot be taken back
     * @param hidden answers of which they would see it no longer
     * @param moved markers who are held up or let on
     */
    public record Outlook(
            ModerationPlan plan,
            Set<AnswerId> reopened,
            Set<AnswerId> settled,
            Set<AttemptId> returned,
            int second,
            int shown,
            int hidden,
            List<Moved> moved) {
        public Outlook {
            Objects.requireNonNull(plan, "plan");
            reopened = Set.copyOf(reopened);
            settled = Set.copyOf(settled);
            returned = Set.copyOf(returned);
            moved = List.copyOf(moved);
        }

        /** Whether nothing that was done is touched. */
        public boolean touchesNothing() {
            return reopened.isEmpty()
                    && settled.isEmpty()
                    && second == 0
                    && shown == 0
                    && hidden == 0
                    && moved.isEmpty();
        }
    }

    /** The plan in force. */
    public ModerationPlan current(CohortId cohort) {
        return cohorts.workbook(cohort).cohort().plan();
    }

    /** Works out every standing twice; not for the screen's own thread. */
    public Outlook preview(CohortId cohort, ModerationPlan plan) {
        Workbook now = cohorts.workbook(cohort);
        Workbook then = now.under(plan);
        Map<AnswerId, List<Standing>> standings = cohorts.standings(now);
        Set<AnswerId> before = waiting(standings);
        Set<AnswerId> after = waiting(cohorts.standings(then));
        Set<AnswerId> reopened = without(after, before);
        Set<AttemptId> returned = new HashSet<>();
        reopened.stream()
                .map(AnswerId::submission)
                .filter(now.released()::contains)
                .forEach(returned::add);
        Set<AnswerId> answers = standings.keySet();
        return new Outlook(
                plan,
                reopened,
                without(before, after),
                returned,
                second(then, answers) - second(now, answers),
                (int) answers.stream()
                        .filter(answer -> now.isBlindForGood(answer) && !then.isBlindForGood(answer))
                        .count(),
                (int) answers.stream()
                        .filter(answer -> !now.isBlindForGood(answer) && then.isBlindForGood(answer))
                        .count(),
                moved(now, then));
    }

    private static Set<AnswerId> waiting(Map<AnswerId, List<Standing>> standings) {
        Set<AnswerId> waiting = new HashSet<>();
        standings.forEach((answer, places) -> {
            if (!places.stream().allMatch(Standing::isFinal)) {
                waiting.add(answer);
            }
        });
        return waiting;
    }

    private static Set<AnswerId> without(Set<AnswerId> some, Set<AnswerId> others) {
        Set<AnswerId> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private int second(Workbook workbook, Set<AnswerId> answers) {
        SecondMarking second = cohorts.second(workbook);
        return (int) answers.stream()
                .filter(answer -> second.wants(workbook, answer))
                .count();
    }

    private static List<Moved> moved(Workbook now, Workbook then) {
        List<Moved> moved = new ArrayList<>();
        now.allocated()
                .forEach((marker, tasks) -> tasks.stream()
                        .sorted(java.util.Comparator.comparing(TaskId::value))
                        .forEach(task -> {
                            boolean did = mayGoOn(now, marker, task);
                            boolean may = mayGoOn(then, marker, task);
                            if (did != may) {
                                moved.add(
                                        new Moved(marker, now.nameOf(marker), task, may ? Turn.LET_ON : Turn.HELD_UP));
                            }
                        }));
        return moved;
    }

    private static boolean mayGoOn(Workbook workbook, MarkerId marker, TaskId task) {
        return Qualifying.of(workbook, marker, task).outcome() != Qualifying.Outcome.NOT_QUALIFIED
                && !SeedWatch.of(workbook, marker, task).isStopped();
    }

    /**
     * Puts the plan in force; one that is in force already changes nothing.
     *
     * @throws ReadinessException when whoever says it is no lead; nothing is recorded
     */
    public void confirm(CohortId cohort, ModerationPlan plan) {
        Workbook workbook = cohorts.workbook(cohort);
        if (!workbook.leads().contains(records.me())) {
            throw new ReadinessException(
                    Phrase.of("trainer.not-lead", workbook.cohort().title()));
        }
        Cohort now = workbook.cohort();
        if (!now.plan().equals(plan)) {
            cohorts.change(new Cohort(now.id(), now.title(), now.assessment(), now.leads(), now.rubrics(), plan));
        }
    }
}
