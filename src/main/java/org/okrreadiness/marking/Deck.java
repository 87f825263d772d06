package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.task.TaskId;

/**
 * What one marker has before them in one task: one task across all people, in an order drawn once for ever, with seeds among them that
 * look like all others.
 *
 * @param state whether the marker may go on
 * @param next what comes now, in its order; seeds are in it
 * @param done how many the marker has marked and need not mark again, seeds among them
 * @param practice reference answers to try, with the definitive marks shown at once; never asked for
 */
public record Deck(State state, List<AnswerId> next, int done, List<AnswerId> practice) {

    /** Whether a marker may go on. */
    public enum State {
        OPEN,
        /** Reference answers decide first; they are what comes next. */
        QUALIFYING,
        /** The reference answers were marked too far off. */
        NOT_QUALIFIED,
        /** Hidden seeds were marked too far off. */
        STOPPED
    }

    public Deck {
        Objects.requireNonNull(state, "state");
        next = List.copyOf(next);
        practice = List.copyOf(practice);
    }

    /**
     * @param answered every answer to the task that was handed in; those nobody gave anything to are left out
     */
    public static Deck of(
            Workbook workbook, Set<AnswerId> answered, SecondMarking second, MarkerId marker, TaskId task) {
        return new Dealing(workbook, second, marker, task).deal(answered);
    }

    /** Deals the deck. */
    private record Dealing(Workbook workbook, SecondMarking second, MarkerId marker, TaskId task) {

        Deck deal(Set<AnswerId> answered) {
            Qualifying qualifying = Qualifying.of(workbook, marker, task);
            SeedWatch watch = SeedWatch.of(workbook, marker, task);
            List<AnswerId> practice = references(ReferenceUse.PRACTICE);
            List<AnswerId> mine = ordered(answered.stream().filter(this::isMine).toList());
            List<AnswerId> open =
                    mine.stream().filter(answer -> isOpen(answer, watch)).toList();
            int done = mine.size() - open.size() + watch.seeds().size();
            if (watch.isStopped()) {
                return new Deck(State.STOPPED, List.of(), done, practice);
            }
            if (!qualifying.mayMark()) {
                boolean under = qualifying.outcome() == Qualifying.Outcome.UNDER_WAY;
                return new Deck(under ? State.QUALIFYING : State.NOT_QUALIFIED, qualifying.open(), done, practice);
            }
            return new Deck(State.OPEN, withSeeds(open, done, watch), done, practice);
        }

        private boolean isMine(AnswerId answer) {
            AnswerBook book = workbook.answer(answer);
            if (!answer.task().equals(task) || book.reference().isPresent() || book.isSetAsideBy(marker)) {
                return false;
            }
            Allocation allocation = new Allocation(workbook);
            return allocation.first(answer).equals(Optional.of(marker))
                    || second.wants(workbook, answer)
                            && allocation.second(answer).equals(Optional.of(marker));
        }

        private boolean isOpen(AnswerId answer, SeedWatch watch) {
            AnswerBook book = workbook.answer(answer);
            return book.heldBy(marker).isEmpty()
                    || book.isRequeuedFor(marker)
                    || watch.again().contains(answer);
        }

        private List<AnswerId> ordered(List<AnswerId> answers) {
            return answers.stream()
                    .sorted(Comparator.comparingDouble(
                            answer -> Draw.ORDER.of(workbook.cohort().id(), answer)))
                    .toList();
        }

        private List<AnswerId> references(ReferenceUse use) {
            return ordered(workbook.references(task)
                    .filter(reference -> reference.use() == use)
                    .filter(reference -> !reference.made().by().equals(marker))
                    .map(Moderation.ReferenceSet::answer)
                    .toList());
        }

        /** A seed in every stretch of answers, at a place drawn within the stretch. */
        private List<AnswerId> withSeeds(List<AnswerId> open, int done, SeedWatch watch) {
            int percent = workbook.cohort().plan().seeding().rate().percent();
            List<AnswerId> seeds = new ArrayList<>(references(ReferenceUse.SEED));
            watch.seeds().forEach(outcome -> seeds.remove(outcome.answer()));
            if (percent == 0 || seeds.isEmpty() || open.isEmpty()) {
                return open;
            }
            int stretch = Math.max(2, Math.round(100f / percent));
            List<AnswerId> all = new ArrayList<>(open);
            int used = watch.seeds().size();
            for (AnswerId seed : seeds) {
                int drawn = (int) (Draw.SEED.of(workbook.cohort().id(), marker + "|" + task + "|" + used) * stretch);
                int at = Math.max(0, used * stretch + drawn - done);
                if (at > all.size()) {
                    break;
                }
                all.add(at, seed);
                used++;
            }
            return all;
        }
    }
}
