package org.okrreadiness.decide.vet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okrreadiness.testing.SampleVettings.LEADS;
import static org.okrreadiness.testing.SampleVettings.complete;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.SampleVettings;

class ComparisonTest {

    private static final Answer NO = Answer.of(Answer.Reply.NOT_OFFERED, "");

    private static Comparison compare(Programme... programmes) {
        return Comparison.of(new Shortlist("Courses", LEADS, List.of(programmes)));
    }

    private static Recommendation.Kind kind(Programme... programmes) {
        return compare(programmes).recommendation().kind();
    }

    @Test
    void prefersWhatIsAtLeastAsGoodWhateverIsStillAnswered() {
        Comparison comparison = compare(complete("a").answering(Aspect.COACHING, NO), complete("b"));
        assertThat(comparison.recommendation().kind()).isEqualTo(Recommendation.Kind.CERTAIN);
        assertThat(comparison.recommendation().programme()).map(Programme::id).contains("b");
        assertThat(comparison.recommendation().conditions()).isEmpty();
        assertThat(comparison.lead(0, 1).behind()).containsExactly(Criterion.AFTERWARDS);
    }

    @Test
    void namesTheConditionsThatCouldTurnAPreference() {
        Programme better = complete("a").answering(Aspect.SPONSORSHIP, Answer.NONE);
        Programme worse = complete("b").answering(Aspect.COACHING, NO);
        Comparison comparison = compare(better, worse);
        assertThat(comparison.recommendation().kind()).isEqualTo(Recommendation.Kind.IF_CONFIRMED);
        assertThat(comparison.recommendation().programme()).contains(better);
        assertThat(comparison.recommendation().conditions())
                .extracting(condition -> condition.open().aspect())
                .containsExactly(Aspect.SPONSORSHIP);
    }

    @Test
    void prefersNothingWhereEachIsAhead() {
        assertThat(kind(
                        complete("a").answering(Aspect.COACHING, NO),
                        complete("b").answering(Aspect.REVIEW, NO)))
                .isEqualTo(Recommendation.Kind.NO_PREFERENCE);
        assertThat(kind(complete("a"), complete("b"))).isEqualTo(Recommendation.Kind.NO_PREFERENCE);
        assertThat(compare(complete("a"), complete("b")).lead(0, 1).outcome()).isEqualTo(Lead.Outcome.LEVEL);
    }

    @Test
    void saysThatItIsTooEarlyOrThatThereIsNothingToPreferItTo() {
        assertThat(kind(complete("a"), Programme.named("b", "B"))).isEqualTo(Recommendation.Kind.TOO_EARLY);
        assertThat(kind(complete("a"))).isEqualTo(Recommendation.Kind.ONLY_ONE);
        assertThat(kind()).isEqualTo(Recommendation.Kind.NOTHING_TO_COMPARE);
    }

    @Test
    void passesOverWhatIsRuledOut() {
        Programme none = new Programme(
                "b",
                complete("b").offer(),
                CourseFormat.UNKNOWN,
                java.util.Optional.of(Timetable.NO_COURSE),
                complete("b").examination(),
                List.of(),
                complete("b").answers());
        assertThat(kind(none)).isEqualTo(Recommendation.Kind.NONE_SUITABLE);
        Recommendation left = compare(none, complete("a")).recommendation();
        assertThat(left.kind()).isEqualTo(Recommendation.Kind.ONLY_ONE);
        assertThat(left.ruledOut()).containsExactly(none);
    }

    @Test
    void takesFiveProgrammesAndNoMore() {
        List<Programme> six =
                IntStream.range(0, 6).mapToObj(i -> complete("p" + i)).toList();
        assertThat(Comparison.of(new Shortlist("Five", LEADS, six.subList(0, 5)))
                        .findings())
                .hasSize(5);
        assertThatThrownBy(() -> new Shortlist("Six", LEADS, six)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Never two programmes of which each is ahead; and what is certain stays so when an open point of either is answered. */
    @Test
    void isCertainOnlyOfWhatNoAnswerCanTurn() {
        Random chance = new Random(5);
        int certain = 0;
        for (int round = 0; round < 400; round++) {
            Programme one = chance.nextBoolean() ? complete("a") : SampleVettings.programme("a", chance);
            Programme other = SampleVettings.programme("b", chance);
            Lead lead = compare(one, other).lead(0, 1);
            if (lead.outcome() == Lead.Outcome.CERTAIN) {
                certain++;
                assertThat(compare(one, other).lead(1, 0).outcome()).isNotIn(Lead.Outcome.CERTAIN, Lead.Outcome.SO_FAR);
                Programme answered = answered(other);
                assertThat(compare(one, answered).lead(0, 1).outcome()).isIn(Lead.Outcome.CERTAIN, Lead.Outcome.LEVEL);
            }
        }
        assertThat(certain).isPositive();
    }

    /** Every point nobody has answered is there after all. */
    private static Programme answered(Programme programme) {
        Programme answered = programme;
        for (AspectFinding finding : ProgrammeFindings.of(programme, LEADS).aspects()) {
            if (finding.standing() == Standing.UNANSWERED && finding.aspect().isAnswered()) {
                answered =
                        answered.answering(finding.aspect(), Answer.of(Answer.Reply.OFFERED, "", SampleVettings.PAGE));
            }
        }
        return answered;
    }
}
