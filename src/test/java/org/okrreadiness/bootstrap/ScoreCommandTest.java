package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Scoring lines and sets as they come, one JSON object in and one out. */
class ScoreCommandTest {

    @TempDir
    private Path folder;

    private CommandLine commands;

    @BeforeEach
    void onADataFolderOfItsOwn() {
        commands = new CommandLine(folder.resolve("data"));
    }

    @Test
    void scoresLinesInOrderAndCarriesIdsBack() {
        String lines = """
                {"id":"x1","kind":"key_result","text":"Cut churn from 4% to 2%"}
                {"id":7,"kind":"key_result","text":"Run 5 workshops"}
                {"id":"o","kind":"objective","text":"New clinics feel at home from day one"}
                """;
        List<JsonNode> scored = commands.runWith(lines, "score").jsonLines();
        assertThat(scored).hasSize(3);
        assertThat(scored.get(0).path("id").asString()).isEqualTo("x1");
        assertThat(level(scored.get(0), "K1")).isEqualTo(3);
        assertThat(scored.get(1).path("id").asInt()).isEqualTo(7);
        assertThat(level(scored.get(1), "K1")).isZero();
        assertThat(scored.get(1).path("score").asInt()).isLessThanOrEqualTo(35);
        assertThat(level(scored.get(2), "O1")).isEqualTo(3);
        JsonNode k1 = scored.get(1).path("criteria").path("K1");
        assertThat(k1.path("because").asString()).contains("Run");
        assertThat(k1.path("evidence").path(0).path("text").asString()).isEqualTo("Run");
        assertThat(k1.path("route").asString()).isIn("auto", "trainer");
        assertThat(scored.get(0).path("scorer").asString()).isNotEmpty();
        assertThat(scored.get(0).path("rubric").asString()).isNotEmpty();
    }

    private static int level(JsonNode line, String criterion) {
        return line.path("criteria").path(criterion).path("level").asInt(-1);
    }

    @Test
    void scoresASetWithItsParts() {
        String line = "{\"id\":\"s\",\"kind\":\"set\",\"objective\":\"New clinics feel at home\","
                + "\"key_results\":[\"Run 5 workshops\",{\"text\":\"Churn of new clinics from 4% to 2%\"}]}";
        JsonNode scored = commands.runWith(line, "score", "--kind", "set").json();
        assertThat(scored.path("criteria").has("S1")).isTrue();
        assertThat(scored.path("parts").size()).isEqualTo(3);
        assertThat(scored.path("parts").path(1).path("part").asString()).isEqualTo("kr1");
    }

    @Test
    void aLineThatCannotBeReadGetsItsErrorInPlaceAndTheRestGoesOn() {
        String lines = """
                {"id":"a","text":"Cut churn from 4% to 2%"}
                not json at all
                {"id":"c"}
                ["an array"]
                {"id":"e","text":"Run 5 workshops","case":"practitioner/nowhere"}
                {"id":"f","text":"Run 5 workshops"}
                """;
        CommandLine.Outcome outcome = commands.runWith(lines, "score", "--kind", "key-result");
        List<JsonNode> scored = outcome.jsonLines();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(scored).hasSize(6);
        assertThat(scored.get(1).path("error").asString()).contains("column");
        assertThat(scored.get(2).path("id").asString()).isEqualTo("c");
        assertThat(scored.get(2).path("error").asString()).contains("text");
        assertThat(scored.get(3).has("error")).isTrue();
        assertThat(scored.get(4).path("error").asString()).contains("practitioner/damp-homes");
        assertThat(level(scored.get(5), "K1")).isZero();
    }

    @Test
    void readsALineAgainstTheCaseItNames() {
        String line = "{\"id\":\"a\",\"text\":\"Repeat reports from 38% to 26%\",\"case\":\"practitioner/damp-homes\"}";
        assertThat(level(commands.runWith(line, "score").json(), "K5")).isEqualTo(3);
    }
}
