package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HostileAnswers;
import org.okrreadiness.testing.InMemoryNeeds;
import org.okrreadiness.testing.SampleNeeds;

/** Whatever is handed over as answers: a sentence with place and remedy comes of it, soon, and nothing is lost or half taken in. */
@Timeout(30)
class HostileAnswersTest {

    private static final String GOOD = """
            format: 1
            respondents:
              - respondent: Jo
                seat: sponsor
                answers:
                  sponsor-present: { answer: always, evidence: "I was there", kind: seen }
            """;

    @TempDir
    private Path folder;

    private void isRefused(Path file) throws IOException {
        CommandLine commands = new CommandLine(folder.resolve("data"));
        Path good = Files.writeString(folder.resolve("good.yaml"), GOOD);
        CommandLine.Outcome told = commands.run("diagnose", good.toString(), file.toString(), "--json");
        assertThat(told.status()).as(told.err()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err())
                .contains(String.valueOf(file.getFileName()))
                .doesNotContain("Exception", "support code", "{0}", "\u001B");
        assertThat(told.err().lines().count()).isLessThan(250);
    }

    private void changesNothing(Path file) {
        InMemoryNeeds store = new InMemoryNeeds().with(SampleNeeds.answered());
        NeedDiagnoses diagnoses = store.diagnoses(new HandTurnedClock("2026-11-24T14:02:31Z"));
        Optional<NeedCase> before = store.find(SampleNeeds.ANSWERED);
        assertThatThrownBy(() -> diagnoses.takeIn(SampleNeeds.ANSWERED, file))
                .isInstanceOf(UnreadableInputException.class);
        assertThat(store.writes).isZero();
        assertThat(store.find(SampleNeeds.ANSWERED)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(HostileAnswers.class)
    void isRefusedWithItsNameAndChangesNothing(HostileAnswers attack) throws IOException {
        Path file = attack.in(folder);
        isRefused(file);
        changesNothing(file);
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path file = HostileAnswers.binary(folder);
        isRefused(file);
        changesNothing(file);
    }

    @Test
    void foldersTheTopOfTheDiskAndWhatIsNotThereAreRefused() throws IOException {
        for (Path file : new Path[] {
            Files.createDirectory(folder.resolve("folder")), folder.getRoot(), folder.resolve("gone.yaml")
        }) {
            CommandLine.Outcome told = new CommandLine(folder.resolve("data")).run("diagnose", file.toString());
            assertThat(told.status()).as(told.err()).isEqualTo(1);
            assertThat(told.err()).contains("cannot be opened").doesNotContain("support code");
            changesNothing(file);
        }
    }

    @Test
    void aHalfFilledFileIsTakenInAsFarAsItGoes() throws IOException {
        Path half = Files.writeString(folder.resolve("half.yaml"), """
                format: 1
                organisation:
                respondents:
                  - respondent: Jo
                    seat: sponsor
                    answers:
                      sponsor-present:
                        answer: always
                        evidence:
                      reviews-held:
                        answer:
                        evidence: Cancelled in March
                        kind:
                facts:
                """);
        CommandLine.Outcome told = new CommandLine(folder.resolve("data")).run("diagnose", half.toString(), "--json");
        assertThat(told.status()).isZero();
        assertThat(told.json().path("coverage").path("answered").asInt()).isEqualTo(1);
        assertThat(told.json().path("warnings")).hasSize(1);
        InMemoryNeeds store = new InMemoryNeeds().with(SampleNeeds.answered());
        store.diagnoses(new HandTurnedClock("2026-11-24T14:02:31Z")).takeIn(SampleNeeds.ANSWERED, half);
        assertThat(store.find(SampleNeeds.ANSWERED).orElseThrow().sheet().find("Jo"))
                .hasValueSatisfying(jo -> assertThat(jo.answers()).hasSize(2));
    }
}
