package org.okrreadiness.decide.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.decide.need.Seat.HR;
import static org.okrreadiness.decide.need.Seat.MANAGER;
import static org.okrreadiness.decide.need.Seat.PROGRAMME_LEAD;
import static org.okrreadiness.decide.need.Seat.SPONSOR;
import static org.okrreadiness.decide.need.Seat.TEAM_MEMBER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.testing.NeedAnswers;

/** The six problems with their help, the four things that leaders mean by "it does not work", and cases in which they meet. */
class SourceRowsTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();

    private static Diagnosis of(NeedAnswers answers) {
        return METHOD.of(answers.sheet());
    }

    private static Help help(NeedAnswers answers) {
        return of(answers).advice().help();
    }

    // the six rows

    @Test
    void anOwnerBeforeAFirstRolloutWhoLacksTheBasicsNeedsCertification() {
        assertThat(help(firstOwner())).isEqualTo(Help.CERTIFICATION);
    }

    private static NeedAnswers firstOwner() {
        return NeedAnswers.none()
                .on(Occasion.FIRST_ROLLOUT)
                .saw(SPONSOR, "strategy-written often, sponsor-present always, sponsor-mandate often")
                .saw(PROGRAMME_LEAD, "knowledge-explained rarely, knowledge-cycle never, tradeoffs-decided often");
    }

    @Test
    void managersWhoUnderstandOkrsAndCannotRunTheConversationsNeedCoaching() {
        assertThat(help(strugglingManagers())).isEqualTo(Help.COACHING);
    }

    private static NeedAnswers strugglingManagers() {
        return NeedAnswers.none()
                .on(Occasion.NOT_WORKING)
                .saw(PROGRAMME_LEAD, "knowledge-explained often, checkins-held often, sponsor-present often")
                .saw(TEAM_MEMBER, "checkins-decide rarely, coaching-questions rarely, reviews-held often");
    }

    @Test
    void leadersWhoChangePrioritiesMidQuarterNeedConsulting() {
        assertThat(help(changingPriorities())).isEqualTo(Help.CONSULTING);
    }

    private static NeedAnswers changingPriorities() {
        return NeedAnswers.none()
                .on(Occasion.NOT_WORKING)
                .saw(MANAGER, "tradeoffs-added often, tradeoffs-decided rarely, checkins-held often")
                .saw(PROGRAMME_LEAD, "sponsor-bypass sometimes, knowledge-explained often, strategy-written often");
    }

    @Test
    void teamsThatKnowTheFrameAndWriteActivityNeedCoaching() {
        assertThat(help(busyKeyResults())).isEqualTo(Help.COACHING);
    }

    private static NeedAnswers busyKeyResults() {
        return NeedAnswers.none()
                .on(Occasion.NOT_WORKING)
                .saw(MANAGER, "wording-activity often, wording-challenged rarely, reviews-held often")
                .saw(PROGRAMME_LEAD, "knowledge-explained often, sponsor-present often, wording-activity often");
    }

    @Test
    void embeddingAcrossFunctionsAndIntoPlanningNeedsConsulting() {
        assertThat(help(NeedAnswers.none()
                        .on(Occasion.EMBED)
                        .saw(SPONSOR, "planning-with-budget rarely, sponsor-present often, strategy-written often")
                        .saw(PROGRAMME_LEAD, "planning-across sometimes, knowledge-explained often")))
                .isEqualTo(Help.CONSULTING);
    }

    @Test
    void aPathForFutureLeadsIsCertificationThenCoaching() {
        assertThat(help(NeedAnswers.none()
                        .on(Occasion.CAPABILITY_PATH)
                        .saw(HR, "knowledge-explained rarely, coaching-supported rarely, knowledge-cycle rarely")
                        .saw(SPONSOR, "sponsor-present often, strategy-written often")
                        .saw(MANAGER, "reviews-held often, checkins-held often, tradeoffs-added rarely")))
                .isEqualTo(Help.CERTIFICATION_THEN_COACHING);
    }

    // what leaders mean by "our OKRs are not working"

    @Test
    void lowTrustIsNotMendedByACourse() {
        Diagnosis diagnosis = of(NeedAnswers.none()
                .saw(TEAM_MEMBER, "trust-okrs-decide never, checkins-bad-news never, reviews-change rarely")
                .saw(MANAGER, "trust-safe-targets often, knowledge-explained often, checkins-held often"));
        assertThat(diagnosis.causes().get(0).cause()).isEqualTo(Cause.TRUST);
        assertThat(diagnosis.advice().help()).isEqualTo(Help.CONSULTING);
        assertThat(diagnosis.of(Help.CERTIFICATION).waitsFor()).contains(Cause.TRUST);
    }

    @Test
    void notDaringToSayRedIsForLeadersToMendAndCostsNothing() {
        Diagnosis diagnosis = of(afraid());
        assertThat(diagnosis.causes().get(0).cause()).isEqualTo(Cause.SAFETY);
        assertThat(diagnosis.advice().help()).isEqualTo(Help.NOTHING_YET);
        assertThat(diagnosis.advice().ground()).isEqualTo(Diagnosis.Ground.THIS_FIRST);
        assertThat(diagnosis.advice().firstStep()).contains("appraisal");
        assertThat(diagnosis.of(Help.CERTIFICATION).waitsFor()).containsExactly(Cause.SAFETY);
        assertThat(diagnosis.of(Help.CERTIFICATION_THEN_COACHING).waitsFor()).containsExactly(Cause.SAFETY);
    }

    private static NeedAnswers afraid() {
        return NeedAnswers.none()
                .on(Occasion.NOT_WORKING)
                .saw(TEAM_MEMBER, "checkins-bad-news never, trust-in-appraisal often, checkins-held often")
                .saw(MANAGER, "trust-safe-targets often, knowledge-explained often, tradeoffs-added rarely");
    }

    @Test
    void notDaringToSayRedBesideWhatElseLeadersDoNeedsConsulting() {
        assertThat(help(afraid().saw(PROGRAMME_LEAD, "sponsor-bypass always, sponsor-present rarely")))
                .isEqualTo(Help.CONSULTING);
        assertThat(help(afraid().saw(MANAGER, "tradeoffs-added always, tradeoffs-decided never")))
                .isEqualTo(Help.CONSULTING);
        assertThat(help(afraid().saw(MANAGER, "trust-okrs-decide never, reviews-change rarely")))
                .isEqualTo(Help.CONSULTING);
    }

    @Test
    void managersWhoCannotAskAreCoachedThoughBadNewsComesLate() {
        assertThat(help(strugglingManagers().saw(TEAM_MEMBER, "checkins-bad-news rarely")))
                .isEqualTo(Help.COACHING);
    }

    @Test
    void anUnevenRhythmWithASponsorBehindItCostsNothingToMend() {
        Diagnosis diagnosis = of(NeedAnswers.none()
                .saw(TEAM_MEMBER, "checkins-held rarely, reviews-held rarely, checkins-bad-news often")
                .saw(PROGRAMME_LEAD, "sponsor-present always, sponsor-mandate often, knowledge-explained often")
                .saw(MANAGER, "tradeoffs-added rarely, tradeoffs-decided often"));
        assertThat(diagnosis.causes().get(0).cause()).isEqualTo(Cause.CADENCE);
        assertThat(diagnosis.advice().help()).isEqualTo(Help.NOTHING_YET);
        assertThat(diagnosis.advice().ground()).isEqualTo(Diagnosis.Ground.THIS_FIRST);
        assertThat(diagnosis.advice().firstStep()).contains("calendar");
    }

    @Test
    void anUnevenRhythmThatNobodyProtectsNeedsConsulting() {
        assertThat(help(NeedAnswers.none()
                        .saw(TEAM_MEMBER, "checkins-held rarely, reviews-held rarely, reviews-pressed-out often")
                        .saw(PROGRAMME_LEAD, "sponsor-present rarely, knowledge-explained often")))
                .isEqualTo(Help.CONSULTING);
    }

    @Test
    void weakSponsorshipNeedsConsulting() {
        Diagnosis diagnosis = of(NeedAnswers.none()
                .saw(PROGRAMME_LEAD, "sponsor-present rarely, sponsor-bypass often, knowledge-explained often")
                .saw(MANAGER, "sponsor-own-okrs never, checkins-held often"));
        assertThat(diagnosis.causes().get(0).cause()).isEqualTo(Cause.SPONSORSHIP);
        assertThat(diagnosis.advice().help()).isEqualTo(Help.CONSULTING);
    }

    @Test
    void unevenManagersNeedCoaching() {
        Diagnosis diagnosis = of(NeedAnswers.none()
                .saw(HR, "coaching-depends always, knowledge-explained often")
                .saw(TEAM_MEMBER, "checkins-decide rarely, coaching-questions rarely, checkins-held often"));
        assertThat(diagnosis.causes().get(0).cause()).isEqualTo(Cause.MANAGER_CAPABILITY);
        assertThat(diagnosis.advice().help()).isEqualTo(Help.COACHING);
    }

    // where they meet

    @Test
    void missingKnowledgeUnderLeadersWhoSwapPrioritiesIsNoCaseForACertificate() {
        Diagnosis diagnosis = of(changingPriorities()
                .saw(PROGRAMME_LEAD, "knowledge-explained never, knowledge-cycle never, sponsor-bypass often"));
        assertThat(diagnosis.of(Cause.KNOWLEDGE).standing()).isEqualTo(CauseBalance.Standing.LIKELY);
        assertThat(diagnosis.advice().help()).isEqualTo(Help.CONSULTING);
        assertThat(diagnosis.of(Help.CERTIFICATION).waitsFor()).isNotEmpty();
    }

    @Test
    void strugglingManagersUnderLeadersWhoSwapPrioritiesComeSecond() {
        Diagnosis diagnosis = of(strugglingManagers()
                .saw(MANAGER, "tradeoffs-added always, tradeoffs-decided never")
                .saw(TEAM_MEMBER, "sponsor-bypass often"));
        assertThat(diagnosis.advice().help()).isEqualTo(Help.CONSULTING);
        assertThat(diagnosis.of(Help.COACHING).reasonsFor()).isNotEmpty();
    }

    @Test
    void busyKeyResultsOfPeopleWhoDoNotKnowBetterNeedTheBasicsFirst() {
        assertThat(help(busyKeyResults().saw(PROGRAMME_LEAD, "knowledge-explained never, knowledge-cycle never")))
                .isIn(Help.CERTIFICATION, Help.CERTIFICATION_THEN_COACHING);
    }

    @Test
    void basicsAndPracticeMissingTogetherAreCertificationThenCoaching() {
        assertThat(help(strugglingManagers().saw(PROGRAMME_LEAD, "knowledge-explained never, knowledge-cycle never")))
                .isEqualTo(Help.CERTIFICATION_THEN_COACHING);
    }

    @Test
    void withoutAStrategyNothingIsBought() {
        Diagnosis diagnosis = of(firstOwner().saw(SPONSOR, "strategy-written never, strategy-same-answer rarely"));
        assertThat(diagnosis.advice().help()).isEqualTo(Help.NOTHING_YET);
        assertThat(diagnosis.advice().ground()).isEqualTo(Diagnosis.Ground.THIS_FIRST);
        assertThat(diagnosis.advice().mainCause()).contains(Cause.STRATEGY);
    }

    @Test
    void aMeasuredGroupWithGoodKnowledgeAndWeakApplicationNeedsCoaching() {
        assertThat(help(NeedAnswers.none()
                        .knowing(FactKind.THEORY_AND_INTENT, 82, 14)
                        .knowing(FactKind.WRITING, 74, 14)
                        .knowing(FactKind.OPERATING_CADENCE, 38, 14)
                        .knowing(FactKind.CHALLENGE_AND_COACHING, 41, 14)
                        .knowing(FactKind.FACILITATION, 44, 14)))
                .isEqualTo(Help.COACHING);
    }

    @Test
    void aMeasuredGroupWithWeakKnowledgeNeedsCertification() {
        assertThat(help(NeedAnswers.none()
                        .knowing(FactKind.THEORY_AND_INTENT, 35, 14)
                        .knowing(FactKind.WRITING, 38, 14)
                        .saw(SPONSOR, "sponsor-present often, strategy-written often, tradeoffs-decided often")))
                .isEqualTo(Help.CERTIFICATION);
    }

    @Test
    void whereAllIsWellNothingIsBought() {
        NeedAnswers well = NeedAnswers.none()
                .saw(SPONSOR, "strategy-written always, planning-with-budget often, sponsor-present always")
                .saw(PROGRAMME_LEAD, "planning-across often, sponsor-mandate often, knowledge-cycle always")
                .saw(PROGRAMME_LEAD, "knowledge-explained always, coaching-depends rarely, coaching-steps-back rarely")
                .saw(MANAGER, "tradeoffs-added rarely, tradeoffs-decided often, checkins-held always")
                .saw(TEAM_MEMBER, "checkins-decide often, checkins-bad-news often, reviews-held always")
                .saw(TEAM_MEMBER, "reviews-change often, trust-okrs-decide often, coaching-questions often")
                .saw(TEAM_MEMBER, "wording-activity rarely, wording-measured often, wording-challenged often");
        assertThat(of(well).advice().ground()).isEqualTo(Diagnosis.Ground.NOTHING_WRONG);
        assertThat(help(well)).isEqualTo(Help.NOTHING_YET);
    }

    // one thing wrong where everything else goes well

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tradeoffs-added always, tradeoffs-too-many often                  | CONSULTING
            sponsor-bypass often, sponsor-present rarely                      | CONSULTING
            trust-okrs-decide never, checkins-bad-news rarely                 | CONSULTING
            checkins-bad-news never, trust-in-appraisal always                | NOTHING_YET
            checkins-held rarely, reviews-held rarely                         | NOTHING_YET
            checkins-decide rarely, coaching-questions rarely                 | COACHING
            coaching-depends always, coaching-questions rarely                | COACHING
            wording-activity often, wording-challenged rarely                 | COACHING
            knowledge-not-used often, coaching-steps-back often               | COACHING
            knowledge-explained never, knowledge-cycle rarely                 | CERTIFICATION
            strategy-written never, strategy-same-answer rarely               | NOTHING_YET
            strategy-overtaken always                                         | NOTHING_YET
            """)
    void oneThingWrongIsFoundAmongAllThatGoesWell(String wrong, Help help) {
        Diagnosis diagnosis =
                of(wellRun().saw(SPONSOR, wrong).saw(MANAGER, wrong).saw(PROGRAMME_LEAD, wrong));
        assertThat(diagnosis.advice().help()).isEqualTo(help);
        assertThat(diagnosis.advice().ground()).isIn(Diagnosis.Ground.FITS, Diagnosis.Ground.THIS_FIRST);
    }

    /** Three seats that say that everything goes well, mostly. */
    private static NeedAnswers wellRun() {
        NeedAnswers well = NeedAnswers.none();
        for (Statement statement : METHOD.questionnaire().statements()) {
            Frequency good = isGood(statement) ? Frequency.OFTEN : Frequency.RARELY;
            for (Seat seat : List.of(SPONSOR, MANAGER, PROGRAMME_LEAD)) {
                well = well.saw(seat, statement.id().value(), good);
            }
        }
        return well;
    }

    private static boolean isGood(Statement statement) {
        return METHOD.model().answers().get(statement.id()).stream()
                        .mapToDouble(reading -> reading.weight(Frequency.OFTEN))
                        .sum()
                < 0;
    }
}
