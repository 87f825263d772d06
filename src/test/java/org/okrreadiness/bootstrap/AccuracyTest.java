package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Floors below which no change may push the agreement. They are what was reached, less a little for chance; they only go up. */
class AccuracyTest {

    private static final Map<String, Double> FLOORS = Map.of(
            "K1", 0.84, "K2", 0.80, "K3", 0.88, "K7", 0.60, "O1", 0.84, "O2", 0.77, "O3", 0.70, "O4", 0.90, "O6", 0.75);

    @TempDir
    private Path data;

    private Path lines;

    @BeforeEach
    void findTheLines() {
        lines = Stream.of("../shared/gold", "../../shared/gold")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(lines != null, "The rated lines are not part of the project and are not beside it here.");
    }

    private JsonNode measured(String file) {
        return new CommandLine(data)
                .run("accuracy", lines.resolve(file).toString(), "--json")
                .json();
    }

    @Test
    void agreesWithTheReferenceAtLeastAsWellAsBefore() {
        JsonNode criteria = measured("dev.jsonl").path("criteria");
        assertThat(criteria.propertyNames()).containsExactlyInAnyOrderElementsOf(FLOORS.keySet());
        FLOORS.forEach((criterion, floor) -> assertThat(criteria.path(criterion)
                        .path("machine_median")
                        .path("qwk")
                        .asDouble())
                .as(criterion)
                .isGreaterThanOrEqualTo(floor));
    }

    @Test
    void catchesHostileLinesAndLeavesHonestOnesInPeace() {
        JsonNode gaming = measured("hostile.jsonl").path("gaming");
        assertThat(gaming.path("held_back").asDouble()).isGreaterThanOrEqualTo(0.95);
        assertThat(gaming.path("falsely_accused").asDouble()).isLessThanOrEqualTo(0.05);
    }
}
