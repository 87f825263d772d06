package org.okrreadiness.decide.vet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.SampleVettings;

class AspectFindingTest {

    private static final Evidence SHOWN = SampleVettings.PAGE;
    private static final Evidence AGAINST = SHOWN.bearing(Evidence.Bearing.SPEAKS_AGAINST);
    private static final Evidence SOLD = Evidence.shows(Evidence.Kind.SALES_PAGE, "home page");

    private static AspectFinding found(Answer.Reply reply, Evidence... evidence) {
        return AspectFinding.of(Aspect.COACHING, Answer.of(reply, "", evidence));
    }

    private static void assertFound(AspectFinding found, Standing standing, Range range) {
        assertThat(found.standing()).isEqualTo(standing);
        assertThat(found.range()).isEqualTo(range);
    }

    @Test
    void takesWhatNobodySaidForARiskAndNotForAZero() {
        AspectFinding open = AspectFinding.of(Aspect.COACHING, Answer.NONE);
        assertFound(open, Standing.UNANSWERED, Range.UNKNOWN);
        AspectFinding words =
                AspectFinding.of(Aspect.COACHING, new Answer(Optional.empty(), "They will write", List.of()));
        assertFound(words, Standing.UNANSWERED, Range.UNKNOWN);
    }

    @Test
    void tellsAClaimFromEvidence() {
        assertFound(found(Answer.Reply.OFFERED), Standing.CLAIMED, Range.UNKNOWN);
        assertFound(found(Answer.Reply.OFFERED, SOLD), Standing.CLAIMED, Range.UNKNOWN);
        assertFound(found(Answer.Reply.OFFERED, SHOWN), Standing.SUPPORTED, Range.ALL);
        assertFound(found(Answer.Reply.PARTLY), Standing.CLAIMED, new Range(0, 0.5));
        assertFound(found(Answer.Reply.PARTLY, SHOWN), Standing.PARTLY, Range.of(0.5));
    }

    @Test
    void takesAPlainNoForAnAnswer() {
        assertFound(found(Answer.Reply.NOT_OFFERED), Standing.NOT_OFFERED, Range.NONE);
        assertFound(found(Answer.Reply.NOT_OFFERED, SHOWN), Standing.SUPPORTED, Range.ALL);
    }

    @Test
    void letsEvidenceOutweighWords() {
        assertFound(found(Answer.Reply.OFFERED, AGAINST), Standing.CONTRADICTED, Range.NONE);
        assertFound(found(Answer.Reply.OFFERED, AGAINST, SHOWN), Standing.CONTRADICTED, Range.UNKNOWN);
        AspectFinding unsaid = AspectFinding.of(Aspect.COACHING, new Answer(Optional.empty(), "", List.of(AGAINST)));
        assertFound(unsaid, Standing.NOT_OFFERED, Range.NONE);
    }

    @Test
    void neverGetsWorseByEvidenceThatShowsIt() {
        Random chance = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            Answer answer = SampleVettings.answer(chance);
            AspectFinding before = AspectFinding.of(Aspect.COACHING, answer);
            AspectFinding after = AspectFinding.of(Aspect.COACHING, answer.with(SHOWN));
            assertThat(after.standing()).isGreaterThanOrEqualTo(before.standing());
            assertThat(after.range().low())
                    .isGreaterThanOrEqualTo(before.range().low());
        }
    }

    /** An answer settles a point; taking it away opens it again and never makes it nothing. */
    @Test
    void widensWhereAnAnswerIsTakenAway() {
        Random chance = new Random(4);
        for (int round = 0; round < 500; round++) {
            Programme programme = SampleVettings.programme("p", chance);
            ProgrammeFindings before = ProgrammeFindings.of(programme, SampleVettings.LEADS);
            for (Aspect aspect : List.of(Aspect.COACHING, Aspect.SPONSORSHIP, Aspect.REVIEW, Aspect.FEEDBACK)) {
                Programme without = programme.answering(aspect, Answer.NONE);
                CriterionFinding open =
                        ProgrammeFindings.of(without, SampleVettings.LEADS).criterion(aspect.criterion());
                assertThat(open.range()
                                .holds(before.criterion(aspect.criterion()).range()))
                        .isTrue();
                assertThat(open.range().high()).isPositive();
                assertThat(open.count(Standing.UNANSWERED)).isPositive();
            }
        }
    }
}
