package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.task.TaskId;

/**
 * How one marker did on the hidden seeds of one task.
 *
 * @param seeds in the order in which they were marked, the first time each
 * @param stoppedAt the failed seed at which the marker was stopped; empty while the marker may go on
 * @param again answers whose levels the marker gave after the last good seed and before being stopped; they are to be marked again
 */
public record SeedWatch(List<Outcome> seeds, Optional<Stamp> stoppedAt, List<AnswerId> again) {

    /**
     * One seed.
     *
     * @param marked when, in the order of all events
     * @param off by how many levels, and to which side, each place lies off the definitive level
     */
    public record Outcome(AnswerId answer, Stamp marked, Map<Place, Integer> off, boolean good) {
        public Outcome {
            off = Map.copyOf(off);
        }
    }

    public SeedWatch {
        seeds = List.copyOf(seeds);
        again = List.copyOf(again);
    }

    public boolean isStopped() {
        return stoppedAt.isPresent();
    }

    /** Looks at all that the marker has marked in the task. */
    public static SeedWatch of(Workbook workbook, MarkerId marker, TaskId task) {
        List<Outcome> seeds = workbook.references(task)
                .filter(reference -> reference.use() == ReferenceUse.SEED)
                .filter(reference -> !reference.made().by().equals(marker))
                .flatMap(reference -> outcome(workbook, marker, reference).stream())
                .sorted(Comparator.comparing(Outcome::marked))
                .toList();
        return new Reading(workbook, marker, task).read(seeds);
    }

    private static Optional<Outcome> outcome(Workbook workbook, MarkerId marker, Moderation.ReferenceSet reference) {
        return firstBy(workbook.answer(reference.answer()), marker).map(marked -> {
            Map<Place, Integer> off = Deviation.of(marked.marks(), reference.definitive());
            int tolerance = workbook.cohort().plan().seeding().tolerance();
            boolean good = off.values().stream().allMatch(levels -> Math.abs(levels) <= tolerance);
            return new Outcome(reference.answer(), marked.made().stamp(), off, good);
        });
    }

    private static Optional<Judging.Marked> firstBy(AnswerBook book, MarkerId marker) {
        return book.marked().stream()
                .filter(event -> event.made().by().equals(marker))
                .findFirst();
    }

    /** Goes through the seeds and what lies between them. */
    private record Reading(Workbook workbook, MarkerId marker, TaskId task) {

        SeedWatch read(List<Outcome> seeds) {
            List<AnswerId> again = new ArrayList<>();
            Optional<Stamp> stopped = Optional.empty();
            Optional<Stamp> good = Optional.empty();
            int failed = 0;
            for (Outcome seed : seeds) {
                if (stopped.isPresent() && isResumed(stopped.get(), seed.marked())) {
                    stopped = Optional.empty();
                    failed = 0;
                }
                failed += seed.good() ? 0 : 1;
                good = seed.good() && stopped.isEmpty() ? Optional.of(seed.marked()) : good;
                if (stopped.isEmpty()
                        && failed >= workbook.cohort().plan().seeding().failures()) {
                    stopped = Optional.of(seed.marked());
                    again.addAll(between(good, seed.marked()));
                }
            }
            boolean goesOn = stopped.isPresent() && resumedAfter(stopped.get());
            return new SeedWatch(
                    seeds,
                    goesOn ? Optional.empty() : stopped,
                    again.stream().distinct().toList());
        }

        private boolean isResumed(Stamp stopped, Stamp now) {
            return resumptions().anyMatch(at -> at.compareTo(stopped) > 0 && at.compareTo(now) < 0);
        }

        private boolean resumedAfter(Stamp stopped) {
            return resumptions().anyMatch(at -> at.compareTo(stopped) > 0);
        }

        private Stream<Stamp> resumptions() {
            return workbook.resumed().stream()
                    .filter(event ->
                            event.marker().equals(marker) && event.task().equals(task))
                    .map(event -> event.made().stamp());
        }

        private List<AnswerId> between(Optional<Stamp> good, Stamp failed) {
            return workbook.answers().values().stream()
                    .filter(book -> book.answer().task().equals(task)
                            && book.reference().isEmpty())
                    .filter(book -> book.heldBy(marker)
                            .map(mark -> mark.made().stamp())
                            .filter(at -> at.compareTo(failed) < 0)
                            .filter(at ->
                                    good.map(from -> at.compareTo(from) > 0).orElse(true))
                            .isPresent())
                    .map(AnswerBook::answer)
                    .toList();
        }
    }
}
