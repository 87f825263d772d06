package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AccuracyCommandTest {

    private static final String RATED = """
            {"id":"a","kind":"key_result","text":"Cut churn from 4% to 2%","ratings":{"K1":[3,3,3],"K3":[3,3,2]},"org":"north"}
            {"id":"b","kind":"key_result","text":"Run 5 workshops","ratings":{"K1":[0,0,1],"K3":[0,0,0]},"org":"north"}
            {"id":"c","kind":"key_result","text":"Publish the handbook","ratings":{"K1":[3,3,null]},"org":"south"}
            {"id":"d","kind":"objective","text":"New clinics feel at home from day one","ratings":{"O1":[3]}}
            """;
    private static final String TRAPS = """
            {"id":"t","kind":"key_result","text":"Increase XX from 10 to 20","trap":"hostile"}
            {"id":"u","kind":"key_result","text":"Refunds within a day from 60% to 90%","trap":"honest"}
            """;

    @TempDir
    private Path folder;

    private CommandLine commands;

    @BeforeEach
    void onADataFolderOfItsOwn() {
        commands = new CommandLine(folder.resolve("data"));
    }

    private String file(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines).toString();
    }

    @Test
    void givesEveryFigureForEachCriterion() throws IOException {
        JsonNode report =
                commands.run("accuracy", file("rated.jsonl", RATED), "--json").json();
        assertThat(report.path("scorer").asString()).isNotEmpty();
        assertThat(report.path("criteria").propertyNames()).containsExactly("K1", "K3", "O1");
        JsonNode k1 = report.path("criteria").path("K1");
        assertThat(k1.path("n").asInt()).isEqualTo(3);
        assertThat(k1.path("raters").asInt()).isEqualTo(3);
        assertThat(k1.propertyNames())
                .contains("machine_median", "machine_rater", "rater_rater", "exact", "adjacent", "smd", "recall")
                .contains("confusion", "prmse", "ece", "reliability", "auto", "surest");
        assertThat(k1.path("machine_median").propertyNames()).containsExactly("qwk", "low", "high");
        assertThat(k1.path("exact").asDouble()).isEqualTo(0.6667);
        assertThat(k1.path("confusion").path(3).path(0).asInt()).isEqualTo(1);
        assertThat(k1.path("auto").path("coverage").asDouble()).isBetween(0.0, 1.0);
        assertThat(report.has("gaming")).isFalse();
    }

    @Test
    void whatCannotBeKnownIsNull() throws IOException {
        JsonNode o1 = commands.run("accuracy", file("rated.jsonl", RATED), "--json")
                .json()
                .path("criteria")
                .path("O1");
        assertThat(o1.path("n").asInt()).isEqualTo(1);
        assertThat(o1.path("machine_median").path("qwk").isNull()).isTrue();
        assertThat(o1.path("rater_rater").path("low").isNull()).isTrue();
        assertThat(o1.path("recall").path(0).isNull()).isTrue();
    }

    @Test
    void theSameLinesGiveTheSameFigures() throws IOException {
        String file = file("rated.jsonl", RATED);
        assertThat(commands.run("accuracy", file, "--json").out())
                .isEqualTo(commands.run("accuracy", file, "--json").out());
    }

    @Test
    void breaksDownByAFieldOfTheLines() throws IOException {
        JsonNode by = commands.run("accuracy", file("rated.jsonl", RATED), "--by", "org", "--json")
                .json()
                .path("criteria")
                .path("K1")
                .path("by");
        assertThat(by.propertyNames()).containsExactly("north", "south");
        assertThat(by.path("north").path("n").asInt()).isEqualTo(2);
    }

    @Test
    void namesTheWorstDisagreementsWithTheMachinesReason() throws IOException {
        JsonNode worst = commands.run("accuracy", file("rated.jsonl", RATED), "--worst", "1", "--json")
                .json()
                .path("worst");
        assertThat(worst.size()).isEqualTo(1);
        assertThat(worst.path(0).path("id").asString()).isEqualTo("c");
        assertThat(worst.path(0).path("criterion").asString()).isEqualTo("K1");
        assertThat(worst.path(0).path("machine").asInt()).isZero();
        assertThat(worst.path(0).path("median").asInt()).isEqualTo(3);
        assertThat(worst.path(0).path("because").asString()).contains("Publish");
    }

    @Test
    void tellsWhetherTheMachineCanBeFooled() throws IOException {
        JsonNode gaming = commands.run("accuracy", file("traps.jsonl", TRAPS), "--json")
                .json()
                .path("gaming");
        assertThat(gaming.path("hostile").asInt()).isEqualTo(1);
        assertThat(gaming.path("held_back").asDouble()).isEqualTo(1);
        assertThat(gaming.path("falsely_accused").asDouble()).isZero();
    }

    @Test
    void forPeopleItPrintsTablesOfAllFiles() throws IOException {
        CommandLine.Outcome outcome = commands.run(
                "accuracy", file("rated.jsonl", RATED), file("traps.jsonl", TRAPS), "--by", "org", "--worst", "3");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Lines: 6.", "K1", "north", "Hostile lines: 1.", "machine 0, median 3");
        assertThat(outcome.out()).contains("–").doesNotContain("NaN").doesNotContain("null");
    }

    @Test
    void aLineThatCannotBeUsedIsNamedWithItsPlaceAndTheRestGoesOn() throws IOException {
        String broken = file("broken.jsonl", """
                \uFEFF{"id":"a","text":"Cut churn from 4% to 2%","ratings":{"K1":[3,3,3]}}
                not json

                {"id":"b","text":"Run 5 workshops"}
                {"id":"c","text":"Run 5 workshops","ratings":{"K1":[4]}}
                {"id":"d","text":"Run 5 workshops","ratings":{"K1":[]}}
                {"id":"e","text":"Run 5 workshops","ratings":{"wording":[1]}}
                {"id":"f","text":"Run 5 workshops","trap":"maybe"}
                {"id":"g","ratings":{"K1":[1]}}
                """);
        CommandLine.Outcome outcome = commands.run("accuracy", broken, "--json");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.json().path("lines").asInt()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(7);
        for (int line : new int[] {2, 4, 5, 6, 7, 8, 9}) {
            assertThat(outcome.err()).contains("broken.jsonl:" + line + ": not used.");
        }
        assertThat(outcome.err()).doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        CommandLine.Outcome outcome = commands.run("accuracy", "nowhere.jsonl");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("nowhere.jsonl");
    }
}
