package org.okrreadiness.decide.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.testing.ObservedCases.COACH;
import static org.okrreadiness.testing.ObservedCases.COURSE;
import static org.okrreadiness.testing.ObservedCases.diagnose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.testing.ObservedCases;
import org.okrreadiness.testing.SampleTasks;

/** What people in a case say, weighed by the method and held against the key. */
class CaseDiagnosisTest {

    private static final NeedDiagnosis METHOD = ShippedNeed.read();

    private static CaseDiagnosis found(Diagnose task) {
        return CaseDiagnosis.of(METHOD, task).orElseThrow();
    }

    @Test
    void comesToWhatTheSameAnswersComeToOutsideATask() {
        Diagnosis outside = METHOD.of(new AnswerSheet(
                "",
                Optional.of(Occasion.NOT_WORKING),
                List.of(new Respondent(
                        "Somebody",
                        Seat.TEAM_MEMBER,
                        Map.of(
                                new StatementId("coaching-questions"),
                                new Answer(Optional.of(Frequency.NEVER), "Seen.", Optional.of(EvidenceKind.SEEN))))),
                List.of()));
        Diagnosis inside = found(diagnose(
                        org.okrreadiness.domain.task.Help.COACHING,
                        org.okrreadiness.domain.task.Cause.MANAGER_CAPABILITY,
                        List.of(ObservedCases.said("coaching-questions", "team-member", "never")),
                        ""))
                .diagnosis();
        assertThat(inside.of(Cause.MANAGER_CAPABILITY).decibans())
                .isEqualTo(outside.of(Cause.MANAGER_CAPABILITY).decibans());
    }

    @Test
    void agreesWithAKeyThatPrefersTheSameHelpAndBeginsWithTheSameCause() {
        CaseDiagnosis found = found(diagnose(
                org.okrreadiness.domain.task.Help.COACHING,
                org.okrreadiness.domain.task.Cause.MANAGER_CAPABILITY,
                COACH,
                ""));
        assertThat(found.diagnosis().advice().help()).isEqualTo(Help.COACHING);
        assertThat(found.agrees()).isTrue();
    }

    @Test
    void differsFromAKeyThatPrefersAnotherHelpOrBeginsElsewhere() {
        CaseDiagnosis otherHelp = found(diagnose(
                org.okrreadiness.domain.task.Help.CERTIFICATION,
                org.okrreadiness.domain.task.Cause.MANAGER_CAPABILITY,
                COACH,
                ""));
        assertThat(otherHelp.agreesOnHelp()).isFalse();
        assertThat(otherHelp.agreesOnRoot()).isTrue();
        CaseDiagnosis otherRoot = found(diagnose(
                org.okrreadiness.domain.task.Help.COACHING, org.okrreadiness.domain.task.Cause.TRUST, COACH, ""));
        assertThat(otherRoot.agreesOnHelp()).isTrue();
        assertThat(otherRoot.agreesOnRoot()).isFalse();
        assertThat(otherRoot.agrees()).isFalse();
    }

    @Test
    void takesACourseWithCoachingAfterItForEitherOfTheTwo() {
        for (org.okrreadiness.domain.task.Help leading :
                List.of(org.okrreadiness.domain.task.Help.CERTIFICATION, org.okrreadiness.domain.task.Help.COACHING)) {
            CaseDiagnosis found = found(diagnose(leading, org.okrreadiness.domain.task.Cause.KNOWLEDGE, COURSE, ""));
            assertThat(found.diagnosis().advice().help()).isEqualTo(Help.CERTIFICATION_THEN_COACHING);
            assertThat(found.agreesOnHelp()).isTrue();
        }
    }

    @Test
    void saysNothingAgainstAKeyWhereTooLittleIsSaid() {
        CaseDiagnosis found = found(diagnose(
                org.okrreadiness.domain.task.Help.CERTIFICATION,
                org.okrreadiness.domain.task.Cause.KNOWLEDGE,
                COACH.subList(0, 2),
                ""));
        assertThat(found.isTooLittleKnown()).isTrue();
        assertThat(found.agrees()).isTrue();
    }

    @Test
    void isNothingForATaskWithoutWhatPeopleSay() {
        Diagnose task = SampleTasks.diagnose();
        Diagnose without = new Diagnose(
                task.frame(),
                task.symptoms(),
                task.root(),
                task.help(),
                task.counter(),
                Optional.empty(),
                task.provenance());
        assertThat(CaseDiagnosis.of(METHOD, without)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordOfTheTasksForEveryHelp(Help help) {
        assertThat(TaskVocabulary.of(help)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordOfTheTasksForEveryCauseAndNeverNone(Cause cause) {
        assertThat(TaskVocabulary.of(cause)).isNotEmpty().doesNotContain(org.okrreadiness.domain.task.Cause.NONE);
    }
}
