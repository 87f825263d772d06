package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Qualification;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.task.TaskId;

/**
 * Whether a marker may mark a task, by reference answers whose definitive marks show only when all of them were marked.
 *
 * @param outcome where the marker stands
 * @param open reference answers that are still to be marked
 * @param criteria how each criterion was met so far
 */
public record Qualifying(Outcome outcome, List<AnswerId> open, Map<CriterionId, Reached> criteria) {

    /** Where a marker stands. */
    public enum Outcome {
        /** The task has no reference answers for qualification; everybody who has it may mark it. */
        NOT_ASKED,
        UNDER_WAY,
        QUALIFIED,
        /** A lead may let the marker go on after talking it over. */
        NOT_QUALIFIED
    }

    /** Levels given on one criterion: how many in all, how many the definitive one, how many at most one away from it. */
    public record Reached(int given, int exact, int adjacent) {

        boolean meets(Qualification least) {
            return exact * 100 >= least.exact().percent() * given
                    && adjacent * 100 >= least.adjacent().percent() * given;
        }

        Reached with(int off) {
            return new Reached(given + 1, exact + (off == 0 ? 1 : 0), adjacent + (Math.abs(off) <= 1 ? 1 : 0));
        }
    }

    public Qualifying {
        Objects.requireNonNull(outcome, "outcome");
        open = List.copyOf(open);
        criteria = Map.copyOf(criteria);
    }

    public boolean mayMark() {
        return outcome == Outcome.NOT_ASKED || outcome == Outcome.QUALIFIED;
    }

    /** Looks at the marker's levels; those of whoever set the definitive ones are not asked for. */
    public static Qualifying of(Workbook workbook, MarkerId marker, TaskId task) {
        List<Moderation.ReferenceSet> references = workbook.references(task)
                .filter(reference -> reference.use() == ReferenceUse.QUALIFICATION)
                .filter(reference -> !reference.made().by().equals(marker))
                .toList();
        List<AnswerId> open = new ArrayList<>();
        Map<CriterionId, Reached> criteria = new TreeMap<>(java.util.Comparator.comparing(CriterionId::toString));
        for (Moderation.ReferenceSet reference : references) {
            workbook.answer(reference.answer())
                    .heldBy(marker)
                    .ifPresentOrElse(
                            marked -> Deviation.of(marked.marks(), reference.definitive())
                                    .forEach((place, off) -> count(criteria, place, off)),
                            () -> open.add(reference.answer()));
        }
        return new Qualifying(outcome(workbook, marker, task, references.isEmpty(), open, criteria), open, criteria);
    }

    private static void count(Map<CriterionId, Reached> criteria, Place place, int off) {
        criteria.merge(place.criterion(), new Reached(0, 0, 0).with(off), (before, one) -> before.with(off));
    }

    private static Outcome outcome(
            Workbook workbook,
            MarkerId marker,
            TaskId task,
            boolean none,
            List<AnswerId> open,
            Map<CriterionId, Reached> criteria) {
        if (none) {
            return Outcome.NOT_ASKED;
        }
        boolean letOn = workbook.resumed().stream()
                .anyMatch(event -> event.marker().equals(marker) && event.task().equals(task));
        Qualification least = workbook.cohort().plan().qualification();
        if (!open.isEmpty()) {
            return letOn ? Outcome.QUALIFIED : Outcome.UNDER_WAY;
        }
        return letOn || criteria.values().stream().allMatch(reached -> reached.meets(least))
                ? Outcome.QUALIFIED
                : Outcome.NOT_QUALIFIED;
    }
}
