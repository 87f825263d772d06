package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a data folder knows, counted in a diagnosis by command: a cohort as a group, and nothing about one person. */
@Timeout(600)
class DiagnoseFactsTest {

    private static final int FEWEST = 5;

    @TempDir
    Path folder;

    private CommandLine trainer;
    private Path passphrase;
    private Path answers;

    @BeforeEach
    void start() throws IOException {
        trainer = new CommandLine(folder.resolve("trainer"));
        passphrase = Files.writeString(folder.resolve("passphrase"), "a passphrase of some length\n");
        answers = Files.writeString(folder.resolve("answers.yaml"), """
                format: 1
                respondents:
                  - respondent: Jo
                    seat: sponsor
                    answers:
                      sponsor-present: { answer: always, evidence: "I was there", kind: seen }
                """);
    }

    @Test
    void refusesACohortThatIsNotThereOrOfWhichTooFewWereGivenSomethingBack() {
        assertThat(diagnose().err()).contains("workspace");
        marking("start");
        marking("open-cohort", "practitioner", "--title", "Spring");
        CommandLine.Outcome early = diagnose();
        assertThat(early.status()).isEqualTo(1);
        assertThat(early.out()).isEmpty();
        assertThat(early.err()).contains("Fewer than five people of the cohort Spring");
    }

    @Test
    @Tag("slow")
    void countsACohortAsAGroupOnceEnoughWasGivenBack() throws IOException {
        marking("start");
        marking("open-cohort", "practitioner", "--title", "Spring");
        StringBuilder roster = new StringBuilder("name;id;email\n");
        IntStream.rangeClosed(1, FEWEST)
                .forEach(i -> roster.append("Lindqvist ")
                        .append(i)
                        .append(';')
                        .append(i)
                        .append(";\n"));
        marking(
                "roster",
                Files.writeString(folder.resolve("roster.csv"), roster).toString());
        marking("allocate", "--name", "Anna");
        handIn();
        CommandLine.Outcome early = diagnose();
        assertThat(early.status()).isEqualTo(1);
        assertThat(early.out()).isEmpty();
        assertThat(early.err())
                .contains("Fewer than five people of the cohort Spring")
                .doesNotContain("Lindqvist");
        markEverything();
        marking("release");

        JsonNode told = diagnose().json();

        assertThat(told.path("coverage").path("facts").asInt()).isPositive();
        List<String> sources = told.findValuesAsString("source");
        assertThat(sources).isNotEmpty().allMatch(source -> source.contains("cohort Spring"));
        assertThat(told.toString()).doesNotContain("Lindqvist");
    }

    @Test
    void ownOkrsThatAreNotThereAreNoFact() {
        JsonNode told = trainer.run("diagnose", answers.toString(), "--with-own-okrs", "--json")
                .json();
        assertThat(told.path("coverage").path("facts").asInt()).isZero();
    }

    private CommandLine.Outcome diagnose() {
        return trainer.run(
                "diagnose",
                answers.toString(),
                "--cohort",
                "Spring",
                "--passphrase-file",
                passphrase.toString(),
                "--json");
    }

    private void handIn() {
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        List<String> files = new ArrayList<>();
        for (int number = 1; number <= FEWEST; number++) {
            String attempt =
                    participant.run("try", "--json").json().path("attempt").asString();
            String file = folder.resolve(number + ".okr-submission").toString();
            participant.run(
                    "submission", "create", attempt, "--out", file, "--personnel-number", String.valueOf(number));
            files.add(file);
        }
        files.add(0, "import");
        marking(files.toArray(String[]::new));
    }

    private void markEverything() {
        StringBuilder lines = new StringBuilder();
        for (JsonNode answer : marking("queue", "--json").jsonLines()) {
            List<String> levels = StreamSupport.stream(answer.path("places").spliterator(), false)
                    .map(place -> "\"" + place.asString() + "\":2")
                    .toList();
            lines.append("{\"answer\":\"")
                    .append(answer.path("answer").asString())
                    .append("\",\"levels\":{")
                    .append(String.join(",", levels))
                    .append("}}\n");
        }
        CommandLine.Outcome marked = trainer.runWith(
                lines.toString(), "marking", "mark", "--json", "--passphrase-file", passphrase.toString());
        assertThat(marked.status()).as(marked.err()).isZero();
    }

    private CommandLine.Outcome marking(String... arguments) {
        List<String> whole = new ArrayList<>(List.of("marking"));
        whole.addAll(List.of(arguments));
        whole.addAll(List.of("--passphrase-file", passphrase.toString()));
        CommandLine.Outcome outcome = trainer.run(whole.toArray(String[]::new));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome;
    }
}
