package org.okrreadiness.service;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * Chosen tasks asked one case after another, for practice or to settle what a whole sitting left open. Each case is an attempt of its own,
 * which holds what comes after it; so the round needs no place of its own on disk, and one attempt is open at a time.
 */
final class PracticeRound {

    private final AssessmentSource assessments;
    private final AttemptStore attempts;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * What all attempts of a round have in common.
     *
     * @param settles the whole sitting with which they count together; empty for practice
     */
    private record Common(String participant, Mode mode, Optional<AttemptId> settles) {

        static Common of(Attempt.Start start) {
            return new Common(start.participant(), start.mode(), start.settles());
        }
    }

    PracticeRound(AssessmentSource assessments, AttemptStore attempts, Clock clock, RandomGenerator random) {
        this.assessments = assessments;
        this.attempts = attempts;
        this.clock = clock;
        this.random = random;
    }

    /** Keeps every assessment as it is now, so that the last case still reads as it did when the round was chosen. */
    AttemptId begin(String participant, List<Selection.Chosen> round) {
        return begin(new Common(participant.strip(), Mode.PRACTICE, Optional.empty()), round);
    }

    /** Asks further tasks in the mode of a whole sitting, with which they count together. */
    AttemptId settle(Attempt whole, List<Selection.Chosen> round) {
        Attempt.Start start = whole.start();
        return begin(new Common(start.participant(), start.mode(), Optional.of(whole.id())), round);
    }

    private AttemptId begin(Common common, List<Selection.Chosen> round) {
        round.forEach(chosen -> usable(chosen.assessment(), common));
        round.stream().map(Selection.Chosen::assessment).distinct().forEach(assessments::keep);
        AttemptId first = AttemptId.random();
        begin(first, common, round.get(0), round.subList(1, round.size()));
        return first;
    }

    /** The attempt that follows one that was handed in, begun now if it was not yet; the same one however often this is asked. */
    Optional<AttemptId> next(Attempt before) {
        Optional<Selection> selection = before.start().selection();
        return selection.flatMap(Selection::next).map(chosen -> {
            AttemptId id = after(before.id());
            if (attempts.find(id).isEmpty()) {
                begin(id, Common.of(before.start()), chosen, selection.get().afterNext());
            }
            return id;
        });
    }

    private static AttemptId after(AttemptId before) {
        byte[] name = ("after:" + before).getBytes(StandardCharsets.UTF_8);
        return new AttemptId(UUID.nameUUIDFromBytes(name));
    }

    private void begin(AttemptId id, Common common, Selection.Chosen chosen, List<Selection.Chosen> then) {
        Assessment whole = usable(chosen.assessment(), common);
        Selection selection = new Selection(chosen.tasks(), whole.tasks().size(), then, common.settles());
        Attempt.Start start = new Attempt.Start(
                whole.ref(),
                common.participant(),
                common.mode(),
                clock.instant(),
                random.nextLong(),
                Optional.of(selection));
        attempts.begin(id, start, whole);
    }

    /** The modes of a pack say how it may be sat as a whole; a task nobody has shown the person says the same wherever it comes from. */
    private Assessment usable(AssessmentRef ref, Common common) {
        Assessment whole = assessments
                .find(ref)
                .orElseThrow(() -> new ReadinessException(Phrase.of("problem.assessment-gone", ref.id())));
        if (common.settles().isEmpty() && !whole.sitting().modes().contains(Mode.PRACTICE)) {
            throw new ReadinessException(
                    Phrase.of("problem.mode-not-offered", whole.about().title()));
        }
        return whole;
    }
}
