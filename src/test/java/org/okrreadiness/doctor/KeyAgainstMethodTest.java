package org.okrreadiness.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.doctor.Cases.pack;
import static org.okrreadiness.doctor.Cases.scenario;
import static org.okrreadiness.testing.ObservedCases.COACH;
import static org.okrreadiness.testing.ObservedCases.diagnose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.doctor.Complaint.Rule;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;

class KeyAgainstMethodTest {

    private static List<Complaint> of(Diagnose task) {
        return new KeyAgainstMethod(ShippedNeed::read).of(pack(scenario("one", "A case.", task)));
    }

    @Test
    void hasNothingAgainstAKeyThatComesToTheSame() {
        assertThat(of(diagnose(Help.COACHING, Cause.MANAGER_CAPABILITY, COACH, "")))
                .isEmpty();
    }

    @Test
    void namesTheHelpOfTheKeyAndTheOneOfTheMethod() {
        assertThat(of(diagnose(Help.CERTIFICATION, Cause.MANAGER_CAPABILITY, COACH, "")))
                .containsExactly(Complaint.aboutTask(
                        Rule.HELP_AGAINST_METHOD, "timetable-diagnose", "certification", "coaching"));
    }

    @Test
    void namesTheRootOfTheKeyAndTheOneOfTheMethod() {
        assertThat(of(diagnose(Help.COACHING, Cause.TRUST, COACH, "")))
                .containsExactly(Complaint.aboutTask(
                        Rule.ROOT_AGAINST_METHOD, "timetable-diagnose", "trust", "manager-capability"));
    }

    @Test
    void leavesAKeyAloneWhoseAuthorSaysWhyItDiffers() {
        assertThat(of(diagnose(Help.CERTIFICATION, Cause.TRUST, COACH, "Because of the case.")))
                .isEmpty();
    }

    @Test
    void saysWhereTooLittleIsSaid() {
        assertThat(of(diagnose(Help.COACHING, Cause.MANAGER_CAPABILITY, COACH.subList(0, 3), "Because.")))
                .containsExactly(Complaint.aboutTask(Rule.TOO_LITTLE_OBSERVED, "timetable-diagnose", "3"));
    }

    @Test
    void asksForNoMethodWhereNoTaskNeedsIt() {
        Assessment assessment = pack(scenario("one", "A case.", Cases.judge("a", "Judge.")));
        assertThat(new KeyAgainstMethod(() -> {
                            throw new AssertionError("The method was asked for");
                        })
                        .of(assessment))
                .isEmpty();
    }
}
