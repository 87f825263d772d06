package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.service.AssessmentsByPost;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.testing.TravelKeys;
import tools.jackson.databind.JsonNode;

/** An assessment of a trainer's own on its way to a participant. */
class AssessmentByPostTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void send() throws IOException {
        Path own = folder.resolve("trainer/packs/ours");
        copy(Path.of("assessments/practitioner"), own);
        for (String name : List.of("assessment", "answers/strong", "answers/middling", "answers/weak")) {
            Path part = own.resolve(name + ".yaml");
            String text = Files.readString(part).replaceFirst("\n(id|assessment): practitioner", "\n$1: ours");
            Files.writeString(part, text);
        }
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "a passphrase of some length");
        CommandLine trainer = new CommandLine(folder.resolve("trainer"));
        trainer.run("marking", "start", "--passphrase-file", passphrase.toString());
        file = folder.resolve("ours.okr-assessment");
        CommandLine.Outcome outcome = trainer.run(
                "marking",
                "export",
                "--assessment",
                "ours",
                "--out",
                file.toString(),
                "--passphrase-file",
                passphrase.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    @Test
    void canBeSatWhereItArrives() {
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        JsonNode taken =
                participant.run("packs", "--add", file.toString(), "--json").json();
        assertThat(taken.path("outcome").asString()).isEqualTo("taken");
        assertThat(taken.path("key").asString()).isNotBlank();
        assertThat(participant
                        .run("packs", "--add", file.toString(), "--json")
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("known");
        assertThat(participant.run("packs").out()).contains("ours");
        Path answers = folder.resolve("trainer/packs/ours/answers/strong.yaml");
        CommandLine.Outcome sat =
                participant.run("sit", "ours", "--answers", answers.toString(), "--participant", "Ana");
        assertThat(sat.status()).as(sat.err()).isZero();
        Path backup = folder.resolve("backup.zip");
        participant.run("backup", backup.toString());
        CommandLine elsewhere = new CommandLine(folder.resolve("elsewhere"));
        elsewhere.run("restore", backup.toString());
        assertThat(elsewhere.run("packs").out()).contains("ours");
    }

    @Test
    void isRefusedWhenItsFilesGiveAnotherAssessment() throws IOException {
        AppServices services = new AppServices();
        Assessment ours = services.packs(folder.resolve("trainer")).packs().stream()
                .flatMap(pack -> pack.assessment().stream())
                .filter(assessment -> assessment.ref().id().equals("ours"))
                .findFirst()
                .orElseThrow();
        TravellingAssessment other = new TravellingAssessment(
                ours.ref(), "Ours", new java.util.TreeMap<>(java.util.Map.of("assessment.yaml", "id: ours\n")));
        PackLabel label = new PackLabel(
                PackKind.ASSESSMENT,
                java.util.UUID.randomUUID(),
                java.time.Instant.EPOCH,
                Maker.of("", TravelKeys.STRANGER),
                TravellingAssessment.Edition.PRACTICE.purpose(),
                List.of());
        Files.write(
                file,
                new SignedPacks(new JsonEventFormat())
                        .assessments()
                        .write(other, label, TravelKeys.STRANGER, List.of()));
        try (Workplace workplace = services.open(folder.resolve("participant"))) {
            AssessmentsByPost.Status status = workplace
                    .assessmentsByPost()
                    .take(List.of(file), each -> {}, () -> false)
                    .get(0);
            assertThat(status.because().map(Phrase::key)).hasValue("travel.assessment.other");
            assertThat(workplace.assessments().find(ours.ref())).isEmpty();
        }
        assertThat(folder.resolve("participant/received")).doesNotExist();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
