package org.okrreadiness.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Measurement;

/** A small part of what docs/verdict-simulation.md shows: two hundred people of known ability sit the practitioner's pack. */
class VerdictSimulationTest {

    private static final double SINGLE_TASK = Measurement.ASSUMED.singleTask();

    private static SimulatedPack pack;
    private static SimulatedResults results;

    @BeforeAll
    static void sit() {
        List<Assessment> all = VerdictSimulationTable.shipped();
        Assessment practitioner = all.stream()
                .filter(assessment -> assessment.ref().id().equals("practitioner"))
                .findFirst()
                .orElseThrow();
        pack = SimulatedPack.of(practitioner, all);
        results = new VerdictSimulation(pack, SINGLE_TASK, 1).run(200, Measurement.ASSUMED, true);
    }

    @Test
    void seldomSaysReadyOrNotYetWhereItIsNotTrue() {
        assertThat(results.falseReady()).isLessThanOrEqualTo(0.05);
        assertThat(results.falseNotYet()).isLessThanOrEqualTo(0.07);
        assertThat(results.falseNotYetOfClean()).isLessThanOrEqualTo(0.05);
        assertThat(results.accuracy()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void saysSomethingDefiniteOfManyAllTheSame() {
        assertThat(results.share(Readiness.READY)).isGreaterThan(0.05);
        assertThat(results.share(Readiness.NOT_YET)).isGreaterThan(0.1);
    }

    @Test
    void bandsHoldNineTimesInTen() {
        assertThat(results.coverage()).isCloseTo(0.90, within(0.06));
        assertThat(results.competencyCoverage()).isCloseTo(0.90, within(0.04));
        assertThat(results.reliability()).isCloseTo(results.trueReliability(), within(0.08));
    }

    @Test
    void bareScoresAreAsAccurateAsTheirReliabilityLets() {
        double expected = BareAccuracy.expected(results.trueReliability(), results.cutPlace());
        assertThat(results.bareAccuracy()).isCloseTo(expected, within(0.06));
        assertThat(BareAccuracy.expected(0.80, 0)).isCloseTo(0.852, within(1e-3));
        assertThat(BareAccuracy.expected(0.70, 0)).isCloseTo(0.816, within(1e-3));
    }

    @Test
    void furtherTasksSettleWhatIsOpenWithoutSayingMoreThatIsFalse() {
        assertThat(results.settledByThree()).isPositive();
        assertThat(results.settledBySix()).isGreaterThan(results.settledByThree());
        assertThat(results.falseReadyAfterSix()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void theChanceThatIsNamedComesTrueAboutThatOften() {
        SimulatedChances chances = new VerdictSimulation(pack, SINGLE_TASK, 2).chances(120, Measurement.ASSUMED);
        assertThat(chances.open()).isGreaterThan(40);
        assertThat(chances.named()).isCloseTo(chances.settled(), within(0.08));
    }

    @Test
    void aLargeCohortFindsWhatIsTrue() {
        Measurement found = new VerdictSimulation(pack, SINGLE_TASK, 3).foundIn(1500);
        assertThat(found.basis()).isEqualTo(Measurement.Basis.COHORT);
        assertThat(found.persons()).isEqualTo(1500);
        assertThat(found.singleTask()).isCloseTo(SINGLE_TASK, within(0.03));
        assertThat(found.sameCase()).isCloseTo(0.05, within(0.02));
        assertThat(found.spread()).isCloseTo(25, within(1.0));
    }
}
