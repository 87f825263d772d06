package org.okrreadiness.scoring.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Floors below which no change may push the agreement. They are what was reached, less a little for chance; they only go up. */
class AccuracyTest {

    private static final Map<String, Double> FLOORS = Map.of(
            "K1", 0.84, "K2", 0.80, "K3", 0.88, "K7", 0.60, "O1", 0.84, "O2", 0.77, "O3", 0.70, "O4", 0.90, "O6", 0.75);

    private Path folder;

    @BeforeEach
    void findTheLines() {
        folder = LabelledLines.folder().orElse(null);
        assumeTrue(folder != null, "The rated lines are not part of the project and are not beside it here.");
    }

    @Test
    void agreesWithTheReferenceAtLeastAsWellAsBefore() throws IOException {
        Map<String, Agreement> agreements =
                AccuracyReport.standard().agreement(LabelledLines.rated(folder), line -> true);
        assertThat(agreements.keySet()).containsExactlyInAnyOrderElementsOf(FLOORS.keySet());
        FLOORS.forEach((criterion, floor) ->
                assertThat(agreements.get(criterion).kappa()).as(criterion).isGreaterThanOrEqualTo(floor));
    }

    @Test
    void catchesHostileLinesAndLeavesHonestOnesInPeace() throws IOException {
        AccuracyReport report = AccuracyReport.standard();
        assertThat(report.caught(LabelledLines.traps(folder), true)).isGreaterThanOrEqualTo(0.95);
        assertThat(report.caught(LabelledLines.traps(folder), false)).isLessThanOrEqualTo(0.05);
    }
}
