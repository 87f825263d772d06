package org.okrreadiness.decide.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.decide.need.Seat.HR;
import static org.okrreadiness.decide.need.Seat.MANAGER;
import static org.okrreadiness.decide.need.Seat.PROGRAMME_LEAD;
import static org.okrreadiness.decide.need.Seat.SPONSOR;
import static org.okrreadiness.decide.need.Seat.TEAM_MEMBER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.decide.need.Bar.Need;
import org.okrreadiness.decide.need.Diagnosis.Firmness;
import org.okrreadiness.testing.NeedAnswers;
import org.okrreadiness.testing.RandomSheets;

/** How much it takes before an advice is called firm. */
class FirmnessTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();
    private static final List<Need> OF_QUANTITY = List.of(Need.CAUSES, Need.STATEMENTS, Need.EVIDENCE, Need.SEATS);

    private static Diagnosis of(NeedAnswers answers) {
        return METHOD.of(answers.sheet());
    }

    /** Sponsors who go past what they agreed, seen by two seats; half of what can be asked is known. */
    private static NeedAnswers weakSponsor() {
        return NeedAnswers.none()
                .saw(PROGRAMME_LEAD, "sponsor-present never, sponsor-bypass always, strategy-written often")
                .saw(PROGRAMME_LEAD, "knowledge-explained often, coaching-supported sometimes, checkins-held often")
                .saw(PROGRAMME_LEAD, "wording-activity rarely, wording-challenged often, planning-across sometimes")
                .saw(MANAGER, "sponsor-own-okrs never, checkins-held often, tradeoffs-added always")
                .saw(MANAGER, "checkins-decide often, checkins-bad-news often, trust-okrs-decide sometimes")
                .saw(MANAGER, "reviews-held often, strategy-same-answer often, knowledge-not-used rarely");
    }

    private static List<Need> missing(Diagnosis diagnosis) {
        return diagnosis.footing().missing().stream()
                .map(reached -> reached.bar().need())
                .toList();
    }

    @Test
    void isFirmWhenItLeadsHangsOnNoSingleAnswerAndRestsOnEnough() {
        Diagnosis firm = of(weakSponsor());
        assertThat(missing(firm)).isEmpty();
        assertThat(firm.advice().firmness()).isEqualTo(Firmness.FIRM);
        assertThat(firm.doubt().flips()).isEmpty();
        assertThat(firm.footing().bars())
                .extracting(reached -> reached.bar().need())
                .containsExactly(Need.values());
    }

    @Test
    void sixAnswersThatAgreeOnlyLean() {
        Diagnosis six = of(NeedAnswers.none()
                .saw(PROGRAMME_LEAD, "sponsor-present never, sponsor-bypass always, strategy-written often")
                .saw(MANAGER, "sponsor-own-okrs never, checkins-held often, tradeoffs-added always"));
        assertThat(six.advice().lead()).isGreaterThan(4);
        assertThat(six.doubt().flips()).isEmpty();
        assertThat(six.advice().firmness()).isEqualTo(Firmness.LEANING);
        assertThat(missing(six)).containsExactly(Need.CAUSES, Need.STATEMENTS, Need.EVIDENCE);
    }

    @Test
    void namesTheCauseNobodyWasAskedAbout() {
        Diagnosis diagnosis = of(weakSponsor()
                .saw(MANAGER, "checkins-bad-news", Frequency.DONT_KNOW)
                .saw(MANAGER, "sponsor-own-okrs", Frequency.DONT_KNOW)
                .saw(MANAGER, "sponsor-mandate", Frequency.OFTEN)
                .saw(MANAGER, "planning-in-time", Frequency.OFTEN));
        assertThat(diagnosis.footing().notAskedAbout()).containsExactly(Cause.SAFETY);
        assertThat(missing(diagnosis)).containsExactly(Need.CAUSES);
        assertThat(diagnosis.advice().firmness()).isEqualTo(Firmness.LEANING);
    }

    @Test
    void aStatementThatSaysALittleOfACauseBesidesDoesNotStandForAskingAboutIt() {
        Diagnosis diagnosis = of(NeedAnswers.none().saw(MANAGER, "tradeoffs-added always, sponsor-bypass always"));
        assertThat(diagnosis.of(Cause.TRUST).evidenceFor()).hasSize(2);
        assertThat(diagnosis.footing().notAskedAbout())
                .contains(Cause.TRUST)
                .doesNotContain(Cause.GOVERNANCE, Cause.SPONSORSHIP);
    }

    @Test
    void aFactThatCanShowACauseStandsForAskingAboutIt() {
        NeedAnswers none = NeedAnswers.none();
        assertThat(of(none.knowing(FactKind.CHECKINS_HELD, 80, 8)).footing().notAskedAbout())
                .doesNotContain(Cause.CADENCE);
        assertThat(of(none.knowing(FactKind.WRITING, 30, 8)).footing().notAskedAbout())
                .contains(Cause.KNOWLEDGE, Cause.OKR_QUALITY);
    }

    @Test
    void whatCannotBeKnownBeforeAFirstRolloutIsNotMissed() {
        Diagnosis first = of(NeedAnswers.none()
                .on(Occasion.FIRST_ROLLOUT)
                .saw(SPONSOR, "strategy-written often, sponsor-present always, planning-with-budget often")
                .saw(SPONSOR, "planning-across often")
                .saw(PROGRAMME_LEAD, "knowledge-explained rarely, knowledge-cycle never, tradeoffs-decided often")
                .saw(PROGRAMME_LEAD, "coaching-steps-back rarely"));
        assertThat(first.footing().notAskedAbout()).isEmpty();
        assertThat(first.of(Cause.SAFETY).standing()).isEqualTo(CauseBalance.Standing.UNKNOWN);
        assertThat(first.advice().firmness()).isEqualTo(Firmness.FIRM);
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void oneSeatAloneIsNeverFirmWhateverItSaysAndHoweverManySitThere(Seat seat) {
        NeedAnswers everything = NeedAnswers.none();
        for (Statement statement : METHOD.questionnaire().statements()) {
            String id = statement.id().value();
            Frequency answer = id.startsWith("sponsor") ? Frequency.NEVER : Frequency.OFTEN;
            for (String name : List.of("A", "B", "C")) {
                everything = everything.said(name, seat, id, NeedAnswers.seen(answer));
            }
        }
        Diagnosis diagnosis = of(everything);
        assertThat(missing(diagnosis)).contains(Need.SEATS);
        assertThat(diagnosis.advice().firmness()).isNotEqualTo(Firmness.FIRM);
    }

    @Test
    void aSeatThatSaysOneThingIsNotHeardYet() {
        NeedAnswers manager = NeedAnswers.none();
        for (Statement statement : METHOD.questionnaire().statements()) {
            manager = manager.saw(MANAGER, statement.id().value(), Frequency.SOMETIMES);
        }
        NeedAnswers another = manager.saw(TEAM_MEMBER, "checkins-held often, reviews-held often");
        assertThat(missing(of(another))).contains(Need.SEATS);
        assertThat(missing(of(another.saw(TEAM_MEMBER, "checkins-decide", Frequency.DONT_KNOW))))
                .contains(Need.SEATS);
        assertThat(missing(of(another.saw(TEAM_MEMBER, "checkins-decide", Frequency.OFTEN))))
                .doesNotContain(Need.SEATS);
    }

    @Test
    void impressionsAloneAndWhatNobodyThereCanSeeAreNoEvidence() {
        NeedAnswers thought = NeedAnswers.none();
        NeedAnswers elsewhere = NeedAnswers.none();
        for (Statement statement : METHOD.questionnaire().statements()) {
            String id = statement.id().value();
            thought = thought.thinks(PROGRAMME_LEAD, id, Frequency.RARELY).thinks(MANAGER, id, Frequency.RARELY);
            if (!statement.firstHand().contains(HR)) {
                elsewhere = elsewhere.saw(HR, id, Frequency.RARELY);
            }
        }
        assertThat(missing(of(thought))).contains(Need.EVIDENCE).doesNotContain(Need.STATEMENTS, Need.CAUSES);
        assertThat(missing(of(elsewhere))).contains(Need.EVIDENCE).doesNotContain(Need.STATEMENTS);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavingSomethingOutNeverReachesMore(int seed) {
        RandomSheets random = new RandomSheets(METHOD.questionnaire(), seed);
        AnswerSheet sheet = random.sheet();
        Diagnosis whole = METHOD.of(sheet);
        AnswerSheet fewer = random.without(sheet);
        Diagnosis part = METHOD.of(fewer);
        for (Need need : OF_QUANTITY) {
            assertThat(found(part, need)).as(need.name()).isLessThanOrEqualTo(found(whole, need) + 1e-9);
        }
        if (OF_QUANTITY.stream().anyMatch(missing(whole)::contains)) {
            assertThat(part.advice().firmness()).isNotEqualTo(Firmness.FIRM);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void firmMeansThatEverythingIsReached(int seed) {
        Diagnosis diagnosis = METHOD.of(new RandomSheets(METHOD.questionnaire(), seed).sheet());
        boolean isFirm = diagnosis.advice().firmness() == Firmness.FIRM;
        boolean isKnown = diagnosis.advice().ground() != Diagnosis.Ground.TOO_LITTLE_KNOWN;
        assertThat(isFirm).isEqualTo(isKnown && diagnosis.footing().missing().isEmpty());
        if (isFirm) {
            assertThat(diagnosis.doubt().flips()).isEmpty();
            assertThat(diagnosis.coverage().seats()).hasSizeGreaterThan(1);
        }
    }

    /** Otherwise the two above would hold of nothing. */
    @Test
    void someOfTheSheetsByChanceAreFirmAndSomeLean() {
        assertThat(seeds().mapToObj(seed -> METHOD.of(new RandomSheets(METHOD.questionnaire(), seed).sheet()))
                        .map(diagnosis -> diagnosis.advice().firmness()))
                .contains(Firmness.FIRM, Firmness.LEANING, Firmness.OPEN);
    }

    private static double found(Diagnosis diagnosis, Need need) {
        return diagnosis.footing().bars().stream()
                .filter(reached -> reached.bar().need() == need)
                .findFirst()
                .orElseThrow()
                .found();
    }

    @Test
    void everyBarGivesItsReason() {
        assertThat(METHOD.model().firmness())
                .extracting(Bar::need)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Need.values()));
        assertThat(METHOD.model().firmness())
                .allSatisfy(bar -> assertThat(bar.because()).isNotBlank().endsWith("."));
    }

    @Test
    void factsAloneAreNotFirm() {
        Diagnosis measured = METHOD.of(AnswerSheet.EMPTY.withFacts(List.of(
                new Fact(FactKind.THEORY_AND_INTENT, 20, OptionalInt.of(30), "counted"),
                new Fact(FactKind.WRITING, 20, OptionalInt.of(30), "counted"),
                new Fact(FactKind.CHECKINS_HELD, 95, OptionalInt.of(30), "counted"),
                new Fact(FactKind.REVIEWS_HELD, 95, OptionalInt.of(30), "counted"),
                new Fact(FactKind.FACILITATION, 90, OptionalInt.of(30), "counted"))));
        assertThat(measured.advice().help()).isEqualTo(Help.CERTIFICATION);
        assertThat(Optional.of(measured.advice().firmness())).contains(Firmness.LEANING);
    }
}
