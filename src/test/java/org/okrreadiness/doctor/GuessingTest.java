package org.okrreadiness.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.doctor.Cases.judge;
import static org.okrreadiness.doctor.Cases.option;
import static org.okrreadiness.doctor.Cases.pack;
import static org.okrreadiness.doctor.Cases.scenario;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.doctor.Complaint.Rule;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.scoring.Scorer;

class GuessingTest {

    private static final Scorer SCORER = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    private static final JudgeResponses FIRST_IS_BEST = judge(
            "first-is-best",
            "Judge.",
            option("a", "I ask what would be different for the islanders.", 4.7),
            option("b", "I wait until the review and note it down.", 3.8),
            option("c", "I add it to the set as a fourth.", 2.2),
            option("d", "I promise it and hope.", 1.2));

    private static final JudgeResponses MIXED = judge(
            "mixed",
            "Judge.",
            option("a", "I wait until the review.", 2.2),
            option("b", "I ask what would be different.", 4.7),
            option("c", "I promise it and hope for a good day.", 1.2),
            option("d", "I add it to the set as a fourth.", 3.8));

    @Test
    void complainsOfATrickThatPays() {
        Assessment assessment = pack(scenario("one", "Boats are late.", FIRST_IS_BEST));
        assertThat(new Guessable(new Guessing(SCORER)).of(assessment))
                .filteredOn(complaint -> complaint.arguments().get(0).equals("first"))
                .singleElement()
                .satisfies(complaint -> assertThat(complaint.rule()).isEqualTo(Rule.GUESSABLE));
    }

    @Test
    void isContentWhereATrickDoesNotPay() {
        Assessment assessment = pack(scenario("one", "Boats are late.", MIXED));
        assertThat(new Guessable(new Guessing(SCORER)).of(assessment))
                .noneMatch(complaint -> complaint.arguments().get(0).equals("first"));
    }

    @Test
    void givesAFigureForEveryTrick() {
        List<Guess> guesses = new Guessing(SCORER).of(pack(scenario("one", "Boats are late.", FIRST_IS_BEST, MIXED)));
        assertThat(guesses).extracting(Guess::trick).containsExactly(Trick.Name.values());
        assertThat(guesses).allSatisfy(guess -> {
            assertThat(guess.points()).isBetween(0.0, 100.0);
            assertThat(guess.aboveChance()).isLessThan(1);
        });
    }

    @Test
    void saysNothingOfAPackThatAsksForWordsOnly() {
        assertThat(new Guessing(SCORER).of(pack(scenario("one", "Boats are late."))))
                .isEmpty();
    }
}
