package org.okrreadiness.content.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> FIELDS = List.of("title", "tasks", "metrics", "priorities", "concepts", "kr1");

    @ParameterizedTest
    @CsvSource({"titel, title", "task, tasks", "Metrics, metrics", "priorites, priorities", "concept, concepts"})
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "kr2", "''"})
    void doesNotGuessWildly(String typed) {
        assertThat(Nearest.to(typed, FIELDS)).isEmpty();
    }

    @Test
    void leavesLongNamesAlone() {
        String name = "x".repeat(10_000);
        assertThat(Nearest.to(name, List.of(name + "y"))).isEmpty();
    }
}
