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
 * Practising chosen tasks one case after another. Each case is an attempt of its own, which holds what comes after it; so the round needs
 * no place of its own on disk, and one attempt is open at a time.
 */
final class PracticeRound {

    private final AssessmentSource assessments;
    private final AttemptStore attempts;
    private final Clock clock;
    private final RandomGenerator random;

    PracticeRound(AssessmentSource assessments, AttemptStore attempts, Clock clock, RandomGenerator random) {
        this.assessments = assessments;
        this.attempts = attempts;
        this.clock = clock;
        this.random = random;
    }

    /** Keeps every assessment as it is now, so that the last case still reads as it did when the round was chosen. */
    AttemptId begin(String participant, List<Selection.Chosen> round) {
        round.forEach(chosen -> practisable(chosen.assessment()));
        round.stream().map(Selection.Chosen::assessment).distinct().forEach(assessments::keep);
        AttemptId first = AttemptId.random();
        begin(first, participant.strip(), round.get(0), round.subList(1, round.size()));
        return first;
    }

    /** The attempt that follows one that was handed in, begun now if it was not yet; the same one however often this is asked. */
    Optional<AttemptId> next(Attempt before) {
        Optional<Selection> selection = before.start().selection();
        return selection.flatMap(Selection::next).map(chosen -> {
            AttemptId id = after(before.id());
            if (attempts.find(id).isEmpty()) {
                begin(id, before.start().participant(), chosen, selection.get().afterNext());
            }
            return id;
        });
    }

    private static AttemptId after(AttemptId before) {
        byte[] name = ("after:" + before).getBytes(StandardCharsets.UTF_8);
        return new AttemptId(UUID.nameUUIDFromBytes(name));
    }

    private void begin(AttemptId id, String participant, Selection.Chosen chosen, List<Selection.Chosen> then) {
        Assessment whole = practisable(chosen.assessment());
        Selection selection = new Selection(chosen.tasks(), whole.tasks().size(), then);
        Attempt.Start start = new Attempt.Start(
                whole.ref(), participant, Mode.PRACTICE, clock.instant(), random.nextLong(), Optional.of(selection));
        attempts.begin(id, start, whole);
    }

    private Assessment practisable(AssessmentRef ref) {
        Assessment whole = assessments
                .find(ref)
                .orElseThrow(() -> new ReadinessException(Phrase.of("problem.assessment-gone", ref.id())));
        if (!whole.sitting().modes().contains(Mode.PRACTICE)) {
            throw new ReadinessException(
                    Phrase.of("problem.mode-not-offered", whole.about().title()));
        }
        return whole;
    }
}
