package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.okrreadiness.content.pack.ContentHash;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.service.AssessmentsByPost;
import org.okrreadiness.service.ChosenCases;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.Judged;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.TravellingAssessment.Edition;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.testing.TravelKeys;
import tools.jackson.databind.JsonNode;

/** An assessment goes to a participant without its keys, is sat there, and is marked where the keys are. */
class KeylessEditionTest {

    static final List<String> SHIPPED = ShippedCopies.SHIPPED;

    private static final PackFiles<TravellingAssessment> FILES = new SignedPacks(new JsonEventFormat()).assessments();

    @TempDir
    Path folder;

    private Path trainers;
    private Path participants;
    private CommandLine trainer;
    private CommandLine participant;
    private Path passphrase;

    @BeforeEach
    void prepare() throws IOException {
        trainers = folder.resolve("trainer");
        participants = folder.resolve("participant");
        trainer = new CommandLine(trainers);
        participant = new CommandLine(participants);
        passphrase = Files.writeString(folder.resolve("passphrase"), "a passphrase of some length");
    }

    private Path send(String shipped) {
        String id = ShippedCopies.copy(shipped, trainers);
        done(trainer.run("marking", "start", "--passphrase-file", passphrase.toString()));
        Path file = folder.resolve(id + ".okr-assessment");
        done(trainer.run(
                "marking",
                "export",
                "--assessment",
                id,
                "--without-keys",
                "--out",
                file.toString(),
                "--passphrase-file",
                passphrase.toString()));
        return file;
    }

    private static CommandLine.Outcome done(CommandLine.Outcome outcome) {
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome;
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void isMarkedAsIfItHadBeenSatWithKeys(String shipped) {
        Path file = send(shipped);
        done(participant.run("packs", "--add", file.toString()));
        assertThat(participant.run("packs").out()).containsPattern("our-" + shipped + ".*marked by your trainer");
        for (String label : List.of("strong", "middling", "weak")) {
            String answers = ShippedCopies.answers(shipped, trainers, label).toString();
            JsonNode sat = done(participant.run(
                            "sit", "our-" + shipped, "--answers", answers, "--participant", "Ana", "--json"))
                    .json();
            assertThat(sat.path("marked").asString()).isEqualTo("elsewhere");
            assertThat(sat.has("sheet")).isFalse();
            Path submission = folder.resolve(label + ".okr-submission");
            done(participant.run(
                    "submission", "create", sat.path("attempt").asString(), "--out", submission.toString()));
            JsonNode verified = done(trainer.run("submission", "verify", submission.toString(), "--json"))
                    .json();
            JsonNode withKeys = done(trainer.run(
                            "sit", "our-" + shipped, "--answers", answers, "--participant", "B", "--json"))
                    .json();
            assertThat(verified.path("genuine").asBoolean()).isTrue();
            assertThat(verified.has("told")).isFalse();
            assertThat(verified.path("recomputed").asInt())
                    .as("%s, %s", shipped, label)
                    .isEqualTo(withKeys.path("sheet").path("overall").asInt());
        }
    }

    @Test
    void saysWhatComesNext() {
        Path file = send("manager");
        done(participant.run("packs", "--add", file.toString()));
        String answers = ShippedCopies.answers("manager", trainers, "strong").toString();
        CommandLine.Outcome sat =
                done(participant.run("sit", "our-manager", "--answers", answers, "--participant", "Ana"));
        assertThat(sat.out())
                .contains("Your trainer marks it", "feedback file", "submission create")
                .doesNotContain("of 100");
        assertThat(participant.run("attempts").out()).contains("handed in · your trainer marks it");
        assertThat(participant
                        .run("packs", "--add", file.toString(), "--json")
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("known");
        assertThat(done(participant.run("doctor")).err()).isEmpty();
    }

    @Test
    void bringsTheMarksBackAsFeedback() throws IOException {
        done(participant.run("packs", "--add", send("manager").toString()));
        String answers = ShippedCopies.answers("manager", trainers, "middling").toString();
        String attempt = done(participant.run(
                        "sit", "our-manager", "--answers", answers, "--participant", "Ana", "--json"))
                .json()
                .path("attempt")
                .asString();
        Path submission = folder.resolve("ana.okr-submission");
        done(participant.run("submission", "create", attempt, "--out", submission.toString()));
        Path feedback = folder.resolve("ana.okr-feedback");
        AttemptId id = AttemptId.of(attempt);
        try (Trainer marking = new Trainer(trainers)) {
            Assessment whole = new AppServices()
                    .packs(trainers).packs().stream()
                            .flatMap(pack -> pack.assessment().stream())
                            .filter(each -> each.ref().id().equals("our-manager"))
                            .findFirst()
                            .orElseThrow();
            CohortId cohort = marking.desk().cohorts().open("Spring", whole.ref(), ModerationPlan.USUAL);
            Set<TaskId> tasks = whole.tasks().stream().map(Task::id).collect(Collectors.toSet());
            marking.desk().cohorts().allocate(cohort, marking.desk().records().me(), "Anna", tasks);
            assertThat(marking.receive(cohort, List.of(submission)))
                    .allMatch(status -> status.because().isEmpty());
            marking.markEverything(cohort, (answer, place) -> Level.SOUND, "Go on like this.", "");
            marking.desk().cohorts().release(cohort, List.of(id));
            Files.write(feedback, marking.desk().givingBack().make(cohort, id).bytes());
        }
        try (Workplace workplace = new AppServices().open(participants)) {
            Feedbacks.Status status = workplace
                    .feedbacks()
                    .take(List.of(feedback), each -> {}, () -> false)
                    .get(0);
            assertThat(status.outcome()).as("%s", status.because()).isEqualTo(Feedbacks.Outcome.TAKEN);
            assertThat(workplace
                            .feedbacks()
                            .find(id)
                            .orElseThrow()
                            .feedback()
                            .sheet()
                            .tasks())
                    .isNotEmpty();
            assertThat(workplace.sittings().open(id).attempt().isMarkedElsewhere())
                    .isTrue();
            assertThat(workplace.verdicts().judged(workplace.sittings().open(id)))
                    .isEqualTo(Judged.NOTHING);
        }
    }

    @Test
    void staysAsItWasSatWhenTheReceivedFileIsGone() throws IOException {
        done(participant.run("packs", "--add", send("manager").toString()));
        String answers = ShippedCopies.answers("manager", trainers, "weak").toString();
        String attempt = done(participant.run(
                        "sit", "our-manager", "--answers", answers, "--participant", "Ana", "--json"))
                .json()
                .path("attempt")
                .asString();
        Files.move(participants.resolve("received"), folder.resolve("elsewhere"));
        Path text = folder.resolve("answers.txt");
        done(participant.run("report", attempt, "--out", text.toString()));
        assertThat(text).isNotEmptyFile();
        CommandLine.Outcome report = participant.run(
                "report", attempt, "--out", folder.resolve("result.pdf").toString());
        assertThat(report.status()).isEqualTo(1);
        assertThat(report.err()).contains("Your trainer marks attempt");
    }

    @Test
    void isNotNeededWhereTheKeysAreAndGivesWayToThem() {
        Path file = send("manager");
        assertThat(trainer.run("packs", "--add", file.toString(), "--json")
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("known");
        done(participant.run("packs", "--add", file.toString()));
        Path whole = folder.resolve("whole.okr-assessment");
        done(trainer.run(
                "marking",
                "export",
                "--assessment",
                "our-manager",
                "--out",
                whole.toString(),
                "--passphrase-file",
                passphrase.toString()));
        assertThat(participant
                        .run("packs", "--add", whole.toString(), "--json")
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("taken");
        assertThat(participant.run("packs").out()).doesNotContain("marked by your trainer");
    }

    @Test
    void cannotBePassedOn() {
        done(participant.run("packs", "--add", send("manager").toString()));
        done(participant.run("marking", "start", "--passphrase-file", passphrase.toString()));
        CommandLine.Outcome outcome = participant.run(
                "marking",
                "export",
                "--assessment",
                "our-manager",
                "--without-keys",
                "--out",
                folder.resolve("again").toString(),
                "--passphrase-file",
                passphrase.toString());
        assertThat(outcome.status()).isNotZero();
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void isRefusedWithAKeyInIt() {
        TravellingAssessment sent = sent("manager");
        String scenario = sent.files().keySet().stream()
                .filter(name -> name.startsWith("scenarios/"))
                .findFirst()
                .orElseThrow();
        assertThat(refusal(changed(sent, scenario, text -> text.replaceFirst("\"text\": ", "\"key\": 5,\n\"text\": "))))
                .isEqualTo("travel.assessment.keys");
        assertThat(refusal(changed(sent, scenario, text -> text + "# a is the best\n")))
                .isEqualTo("travel.assessment.keys");
        assertThat(refusal(changed(sent, "answers/strong.json", text -> "{\"format\": 1}\n")))
                .isEqualTo("travel.assessment.keys");
        assertThat(refusal(changed(sent, scenario, text -> "{"))).isEqualTo("travel.assessment.keys");
    }

    @Test
    void isRefusedWhenAHashIsNotItsOwn() {
        TravellingAssessment sent = sent("manager");
        TravellingAssessment otherFiles =
                new TravellingAssessment(Edition.SITTING, sent.ref(), sent.title(), "0".repeat(64), sent.files());
        assertThat(refusal(otherFiles)).isEqualTo("travel.assessment.other");
        String keyed = sent.ref().contentHash();
        assertThat(refusal(changed(sent, "assessment.json", text -> text.replace(keyed, "0".repeat(64)))))
                .isEqualTo("travel.assessment.other");
        assertThat(refusal(changed(sent, "assessment.json", text -> text.replace(keyed, "nothing"))))
                .isEqualTo("travel.assessment.other");
        TravellingAssessment asPractice =
                new TravellingAssessment(Edition.PRACTICE, sent.ref(), sent.title(), keyed, sent.files());
        assertThat(refusal(asPractice)).isEqualTo("travel.assessment.other");
    }

    @Test
    void isRefusedBesideAnotherEditionOfTheSameAssessment() {
        TravellingAssessment sent = sent("manager");
        String scenario = sent.files().lastKey();
        TravellingAssessment other = changed(sent, scenario, text -> text.replaceFirst("\"says\": \"", "$0Well, "));
        other = other.files().equals(sent.files())
                ? changed(sent, scenario, text -> text.replaceFirst("\"brief\": \"", "$0Well, "))
                : other;
        done(participant.run("packs", "--add", write(sent).toString()));
        assertThat(refusal(other)).isEqualTo("travel.assessment.another-edition");
    }

    private TravellingAssessment sent(String shipped) {
        return FILES.read(send(shipped), Optional.empty())
                .content()
                .orElseThrow()
                .content();
    }

    private static TravellingAssessment changed(TravellingAssessment sent, String name, UnaryOperator<String> change) {
        SortedMap<String, String> files = new TreeMap<>(sent.files());
        files.put(name, change.apply(files.getOrDefault(name, "")));
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((each, text) -> bytes.put(each, text.getBytes(StandardCharsets.UTF_8)));
        return new TravellingAssessment(sent.edition(), sent.ref(), sent.title(), ContentHash.of(bytes), files);
    }

    private Path write(TravellingAssessment assessment) {
        PackLabel label = new PackLabel(
                PackKind.ASSESSMENT,
                UUID.randomUUID(),
                Instant.EPOCH,
                Maker.of("", TravelKeys.STRANGER),
                assessment.edition().purpose(),
                List.of());
        Path file = folder.resolve("changed.okr-assessment");
        try {
            return Files.write(file, FILES.write(assessment, label, TravelKeys.STRANGER, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of the sentence it is refused with; nothing of it may be left behind. */
    private String refusal(TravellingAssessment assessment) {
        Path file = write(assessment);
        try (Workplace workplace = new AppServices().open(participants)) {
            List<Assessment> before =
                    ChosenCases.readable(workplace.assessments().packs());
            AssessmentsByPost.Status status = workplace
                    .assessmentsByPost()
                    .take(List.of(file), each -> {}, () -> false)
                    .get(0);
            assertThat(ChosenCases.readable(workplace.assessments().packs())).isEqualTo(before);
            return status.because().map(Phrase::key).orElse("taken");
        }
    }
}
