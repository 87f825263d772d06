package org.okrreadiness.decide.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.okrreadiness.decide.need.Frequency.ALWAYS;
import static org.okrreadiness.decide.need.Frequency.DONT_KNOW;
import static org.okrreadiness.decide.need.Frequency.NEVER;
import static org.okrreadiness.decide.need.Frequency.OFTEN;
import static org.okrreadiness.decide.need.Seat.HR;
import static org.okrreadiness.decide.need.Seat.MANAGER;
import static org.okrreadiness.decide.need.Seat.PROGRAMME_LEAD;
import static org.okrreadiness.decide.need.Seat.SPONSOR;
import static org.okrreadiness.decide.need.Seat.TEAM_MEMBER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.decide.need.Diagnosis.Firmness;
import org.okrreadiness.decide.need.Diagnosis.Ground;
import org.okrreadiness.testing.NeedAnswers;

class NeedDiagnosisTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();

    private static Diagnosis of(NeedAnswers answers) {
        return METHOD.of(answers.sheet());
    }

    private static NeedAnswers weakSponsor() {
        return NeedAnswers.none()
                .saw(PROGRAMME_LEAD, "sponsor-present never, sponsor-bypass always, strategy-written often")
                .saw(PROGRAMME_LEAD, "knowledge-explained often, coaching-supported sometimes")
                .saw(MANAGER, "sponsor-own-okrs never, checkins-held often, tradeoffs-added always");
    }

    @Test
    void withoutAnyAnswerSaysThatTooLittleIsKnownAndWhatToAsk() {
        Diagnosis nothing = of(NeedAnswers.none());
        assertThat(nothing.advice().help()).isEqualTo(Help.NOTHING_YET);
        assertThat(nothing.advice().ground()).isEqualTo(Ground.TOO_LITTLE_KNOWN);
        assertThat(nothing.advice().firmness()).isEqualTo(Firmness.OPEN);
        assertThat(nothing.causes()).allMatch(cause -> cause.standing() == CauseBalance.Standing.UNKNOWN);
        assertThat(nothing.doubt().unknown())
                .containsExactlyInAnyOrderElementsOf(METHOD.questionnaire().statements());
        assertThat(nothing.doubt().question()).isPresent();
        assertThat(nothing.doubt().flips()).isEmpty();
    }

    @Test
    void peopleWhoDoNotKnowSayAsMuchAsNobody() {
        NeedAnswers nobodyKnows = NeedAnswers.none();
        for (Statement statement : METHOD.questionnaire().statements()) {
            nobodyKnows = nobodyKnows.saw(MANAGER, statement.id().value(), DONT_KNOW);
        }
        Diagnosis diagnosis = of(nobodyKnows);
        assertThat(diagnosis.advice().ground()).isEqualTo(Ground.TOO_LITTLE_KNOWN);
        assertThat(diagnosis.causes()).isEqualTo(of(NeedAnswers.none()).causes());
        assertThat(diagnosis.coverage().answered()).isZero();
    }

    @Test
    void fourAnswersAreTooFewAndFiveMayBeEnough() {
        NeedAnswers four = NeedAnswers.none()
                .saw(PROGRAMME_LEAD, "sponsor-present never, sponsor-bypass always, knowledge-explained often")
                .saw(MANAGER, "sponsor-own-okrs never");
        assertThat(of(four).advice().ground()).isEqualTo(Ground.TOO_LITTLE_KNOWN);
        assertThat(of(four.saw(MANAGER, "checkins-held", OFTEN)).advice().help())
                .isEqualTo(Help.CONSULTING);
    }

    @Test
    void fewAnswersThatShowNothingAreNoCleanBillOfHealth() {
        NeedAnswers few = NeedAnswers.none()
                .saw(MANAGER, "checkins-held always, reviews-held always, wording-activity never")
                .saw(HR, "knowledge-explained always, coaching-depends never");
        assertThat(of(few).advice().ground()).isEqualTo(Ground.TOO_LITTLE_KNOWN);
    }

    @Test
    void namesTheAnswersOnWhichTheAdviceHangsAndEachReallyChangesIt() {
        NeedAnswers close = NeedAnswers.none()
                .saw(MANAGER, "tradeoffs-added often, wording-activity often, checkins-held often")
                .saw(PROGRAMME_LEAD, "knowledge-explained often, strategy-written often");
        Diagnosis diagnosis = of(close);
        assertThat(diagnosis.doubt().flips()).isNotEmpty().allSatisfy(flip -> {
            Diagnosis changed = of(close.said(
                    flip.said().respondent(),
                    flip.said().seat(),
                    flip.statement().id().value(),
                    flip.said().saying(flip.to()).answer()));
            assertThat(changed.advice().help())
                    .isEqualTo(flip.help())
                    .isNotEqualTo(diagnosis.advice().help());
        });
        assertThat(diagnosis.advice().firmness()).isEqualTo(Firmness.LEANING);
    }

    @Test
    void movesAnImpressionTwoStepsAndWhatWasSeenOne() {
        NeedAnswers others = NeedAnswers.none()
                .saw(MANAGER, "planning-across rarely, tradeoffs-decided rarely, wording-activity often")
                .saw(PROGRAMME_LEAD, "strategy-written often, knowledge-explained often");
        Diagnosis thought = of(others.thinks(MANAGER, "tradeoffs-added", NEVER));
        assertThat(thought.advice().help()).isEqualTo(Help.COACHING);
        assertThat(flipsOn("tradeoffs-added", thought))
                .singleElement()
                .extracting(Flip::to)
                .isEqualTo(Frequency.SOMETIMES);
        assertThat(flipsOn("tradeoffs-added", of(others.saw(MANAGER, "tradeoffs-added", NEVER))))
                .isEmpty();
    }

    private static List<Flip> flipsOn(String statement, Diagnosis diagnosis) {
        return diagnosis.doubt().flips().stream()
                .filter(flip -> flip.statement().id().value().equals(statement))
                .toList();
    }

    @Test
    void theQuestionLeadsWhereItSaysWhenItIsAnswered() {
        NeedAnswers close = NeedAnswers.none()
                .saw(MANAGER, "tradeoffs-added often, wording-activity often, checkins-held often")
                .saw(HR, "knowledge-explained often, strategy-same-answer often");
        Diagnosis diagnosis = of(close);
        Question question = diagnosis.doubt().question().orElseThrow();
        assertThat(question.changes()).isPositive();
        assertThat(question.outcomes()).containsOnlyKeys(Frequency.SCALE);
        Seat asked = question.statement().firstHand().iterator().next();
        question.outcomes()
                .forEach((answer, help) -> assertThat(of(close.said(
                                        "Somebody new",
                                        asked,
                                        question.statement().id().value(),
                                        NeedAnswers.seen(answer)))
                                .advice()
                                .help())
                        .isEqualTo(help));
    }

    @Test
    void asksNothingFurtherWhereEverythingWasSeenAndAgreedUpon() {
        NeedAnswers all = NeedAnswers.none();
        for (Statement statement : METHOD.questionnaire().statements()) {
            all = all.saw(
                    statement.firstHand().iterator().next(), statement.id().value(), Frequency.SOMETIMES);
        }
        assertThat(of(all).doubt().question()).isEmpty();
        assertThat(of(all).doubt().unknown()).isEmpty();
    }

    @Test
    void showsWhereSeatsContradictOneAnotherAndWhoCanKnow() {
        Diagnosis diagnosis =
                of(weakSponsor().saw(SPONSOR, "sponsor-present", ALWAYS).saw(HR, "sponsor-present", ALWAYS));
        Contradiction contradiction = diagnosis.doubt().contradictions().get(0);
        assertThat(contradiction.statement().id()).isEqualTo(new StatementId("sponsor-present"));
        assertThat(contradiction.steps()).isEqualTo(4);
        assertThat(contradiction.views())
                .extracting(Contradiction.View::seat)
                .containsExactly(PROGRAMME_LEAD, SPONSOR, HR);
        assertThat(contradiction.views())
                .extracting(Contradiction.View::firstHand)
                .containsExactly(true, true, false);
    }

    @Test
    void oneStepApartOrWithinOneSeatIsNoContradictionBetweenSeats() {
        NeedAnswers near = weakSponsor()
                .saw(TEAM_MEMBER, "checkins-held", ALWAYS)
                .said("Another manager", MANAGER, "sponsor-own-okrs", NeedAnswers.seen(ALWAYS));
        assertThat(of(near).doubt().contradictions()).isEmpty();
    }

    @Test
    void whoCanSeeItWeighsMoreThanWhoCannot() {
        double byManager = of(NeedAnswers.none().saw(MANAGER, "checkins-held", NEVER))
                .of(Cause.CADENCE)
                .decibans();
        double byHr = of(NeedAnswers.none().saw(HR, "checkins-held", NEVER))
                .of(Cause.CADENCE)
                .decibans();
        assertThat(byManager).isEqualTo(-4 + 9.0, within(1e-9));
        assertThat(byHr).isEqualTo(-4 + 9 * 0.4, within(1e-9));
    }

    @Test
    void whatIsNotNamedCountsAsAnImpressionWhateverWasTicked() {
        Answer unfounded = new Answer(Optional.of(NEVER), "  ", Optional.of(EvidenceKind.SEEN));
        assertThat(of(NeedAnswers.none().said("A", MANAGER, "checkins-held", unfounded))
                        .of(Cause.CADENCE)
                        .decibans())
                .isEqualTo(-4 + 9 * 0.4, within(1e-9));
        Answer untold = new Answer(Optional.of(NEVER), "two of eight", Optional.empty());
        assertThat(of(NeedAnswers.none().said("A", MANAGER, "checkins-held", untold))
                        .of(Cause.CADENCE)
                        .decibans())
                .isEqualTo(-4 + 9 * 0.6, within(1e-9));
    }

    @Test
    void peopleOfOneSeatAreAveragedAndSeatsThatAgreeCountMore() {
        NeedAnswers two = NeedAnswers.none()
                .said("A", MANAGER, "checkins-held", NeedAnswers.seen(NEVER))
                .said("B", MANAGER, "checkins-held", NeedAnswers.seen(ALWAYS));
        assertThat(of(two).of(Cause.CADENCE).decibans()).isEqualTo(-4 + (9 - 6) / 2.0, within(1e-9));
        NeedAnswers agreed =
                NeedAnswers.none().thinks(MANAGER, "checkins-held", NEVER).thinks(TEAM_MEMBER, "checkins-held", NEVER);
        assertThat(of(agreed).of(Cause.CADENCE).decibans()).isEqualTo(-4 + 9 * (1 - 0.6 * 0.6), within(1e-9));
    }

    @Test
    void goodSignsElsewhereDoNotMakeABadOneGoAway() {
        NeedAnswers bad = NeedAnswers.none().saw(MANAGER, "tradeoffs-added", ALWAYS);
        NeedAnswers goodElsewhere = bad.saw(SPONSOR, "planning-with-budget always, planning-across always")
                .saw(PROGRAMME_LEAD, "tradeoffs-decided always, sponsor-mandate always");
        assertThat(of(goodElsewhere).of(Cause.GOVERNANCE).decibans())
                .isEqualTo(of(bad).of(Cause.GOVERNANCE).decibans()
                        - METHOD.model().method().counter());
    }

    @Test
    void beforeAFirstRolloutAReviewThatCouldNotTakePlaceIsNoSymptom() {
        NeedAnswers answers = NeedAnswers.none().saw(MANAGER, "reviews-held never, checkins-held never");
        Diagnosis first = of(answers.on(Occasion.FIRST_ROLLOUT));
        assertThat(first.of(Cause.CADENCE).evidenceFor()).isEmpty();
        assertThat(first.doubt().setAside())
                .extracting(s -> s.id().value())
                .containsExactly("checkins-held", "reviews-held");
        assertThat(of(answers).of(Cause.CADENCE).standing()).isEqualTo(CauseBalance.Standing.LIKELY);
    }

    @Test
    void factsOfFewPeopleCountLess() {
        double many = of(NeedAnswers.none().knowing(FactKind.THEORY_AND_INTENT, 30, 12))
                .of(Cause.KNOWLEDGE)
                .decibans();
        double few = of(NeedAnswers.none().knowing(FactKind.THEORY_AND_INTENT, 30, 3))
                .of(Cause.KNOWLEDGE)
                .decibans();
        assertThat(many + 4).isEqualTo(7, within(1e-9));
        assertThat(few + 4).isEqualTo(7 * 0.6, within(1e-9));
    }

    @Test
    void countedMeetingsSpeakOfTheRhythm() {
        assertThat(of(NeedAnswers.none().knowing(FactKind.CHECKINS_HELD, 35, 12).knowing(FactKind.REVIEWS_HELD, 50, 4))
                        .of(Cause.CADENCE)
                        .standing())
                .isEqualTo(CauseBalance.Standing.LIKELY);
    }

    @Test
    void showsTheCaseForAndTheCounterEvidence() {
        Diagnosis diagnosis = of(weakSponsor().saw(SPONSOR, "sponsor-mandate", ALWAYS));
        HelpBalance first = diagnosis.first();
        assertThat(first.reasonsFor())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.decibans()).isPositive());
        assertThat(first.counterEvidence())
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(evidence.decibans()).isNegative());
        assertThat(diagnosis.of(Help.COACHING).reasonsAgainst()).isNotEmpty();
    }
}
