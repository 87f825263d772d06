package org.okrreadiness.domain.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StatedConfidenceTest {

    @Test
    void readsWhatTheScorerReported() {
        assertThat(StatedConfidence.of(task(Phrase.of("because.calibration", "80", "3", "4"))))
                .hasValue(new StatedConfidence(OptionalInt.of(80), 3, 4));
        assertThat(StatedConfidence.of(task(Phrase.of("because.calibration", "3", "4"))))
                .hasValue(new StatedConfidence(OptionalInt.empty(), 3, 4));
    }

    @Test
    void knowsNothingWherePeopleSettledTheLevel() {
        assertThat(StatedConfidence.of(task(Phrase.of("because.people-settled"))))
                .isEmpty();
    }

    private static TaskScore task(Phrase because) {
        Mark mark = new Mark(
                new CriterionId("J4"),
                new Judgement(Level.SOUND, 1, Trust.A, Route.AUTO),
                because,
                Optional.empty(),
                List.of());
        return new TaskScore(
                "t", true, 50, List.of(new ArtefactScore(Part.ANSWER, "judgement@1", 50, List.of(mark), List.of())));
    }
}
