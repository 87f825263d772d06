package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.service.marking.Receiving;
import tools.jackson.databind.JsonNode;

/** What was sat without keys is marked, told, appealed and decided, by commands alone on the participant's side. */
class KeylessAppealTest {

    private static final String WORDS = "The second line says by when.";

    @TempDir
    Path folder;

    private CommandLine participant;
    private String attempt;

    @BeforeEach
    void isSatAndMarked() throws IOException {
        Path trainers = folder.resolve("trainer");
        String id = ShippedCopies.copy("manager", trainers);
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "a passphrase of some length");
        CommandLine trainer = new CommandLine(trainers);
        done(trainer.run("marking", "start", "--passphrase-file", passphrase.toString()));
        String pack = folder.resolve("sent.okr-assessment").toString();
        done(trainer.run(
                "marking",
                "export",
                "--assessment",
                id,
                "--without-keys",
                "--out",
                pack,
                "--passphrase-file",
                passphrase.toString()));
        participant = new CommandLine(folder.resolve("participant"));
        done(participant.run("packs", "--add", pack));
        String answers = ShippedCopies.answers("manager", trainers, "middling").toString();
        attempt = done(participant.run("sit", id, "--answers", answers, "--participant", "Ana", "--json"))
                .json()
                .path("attempt")
                .asString();
        Path submission = folder.resolve("ana.okr-submission");
        done(participant.run("submission", "create", attempt, "--out", submission.toString()));
        try (Trainer marking = trainer()) {
            Assessment whole = new AppServices()
                    .packs(trainers).packs().stream()
                            .flatMap(each -> each.assessment().stream())
                            .filter(each -> each.ref().id().equals(id))
                            .findFirst()
                            .orElseThrow();
            CohortId cohort = marking.desk().cohorts().open("Spring", whole.ref(), ModerationPlan.USUAL);
            Set<TaskId> tasks = whole.tasks().stream().map(Task::id).collect(Collectors.toSet());
            marking.desk().cohorts().allocate(cohort, marking.desk().records().me(), "Anna", tasks);
            marking.receive(cohort, List.of(submission));
            marking.markEverything(cohort, (answer, place) -> Level.SOUND, "Go on like this.", "");
            marking.desk().cohorts().release(cohort, List.of(AttemptId.of(attempt)));
            giveBack(marking, cohort);
        }
    }

    @Test
    void isShownAppealedDecidedAndShownAgain() {
        JsonNode taken = done(participant.run("submission", "feedback", feedback(), "--json"))
                .json();
        assertThat(taken.path("outcome").asString()).isEqualTo("taken");
        assertThat(done(participant.run("submission", "marks", attempt)).out())
                .contains("Your trainer’s result: " + taken.path("overall").asInt() + " of 100.", "Go on like this.")
                .doesNotContain("first marks");
        JsonNode first = done(participant.run("submission", "marks", attempt, "--json"))
                .json()
                .path("levels")
                .path(0);
        String line = "{\"task\":\"" + first.path("task").asString() + "\",\"place\":\""
                + first.path("place").asString() + "\",\"words\":\"" + WORDS + "\"}";
        Path appeal = folder.resolve("ana.okr-appeal");
        done(participant.runWith(line, "submission", "appeal", attempt, "--out", appeal.toString()));
        assertThat(participant.run("submission", "marks", attempt).out()).contains(WORDS, "Nobody has decided yet");
        decide(appeal);
        done(participant.run("submission", "feedback", feedback()));
        assertThat(done(participant.run("submission", "marks", attempt)).out())
                .contains("What changed since", "Decided: strong. It is there.");
        assertThat(participant.run("attempts").out()).contains("marked by your trainer: ");
        CommandLine.Outcome report = participant.run(
                "report", attempt, "--out", folder.resolve("result.pdf").toString());
        assertThat(report.status()).isEqualTo(1);
        assertThat(report.err()).contains("submission marks " + attempt, "ask your trainer for the PDF");
    }

    private void decide(Path appeal) {
        try (Trainer trainer = trainer()) {
            CohortId cohort = trainer.desk().records().cohorts().get(0);
            Receiving.Status status = trainer.receive(cohort, List.of(appeal)).get(0);
            assertThat(status.outcome()).as("%s", status.because()).isEqualTo(Receiving.Outcome.APPEALED);
            List<Moderation.Appealed> open = trainer.desk().cohorts().workbook(cohort).answers().values().stream()
                    .map(AnswerBook::openAppeals)
                    .flatMap(List::stream)
                    .toList();
            assertThat(open).hasSize(1);
            trainer.desk().moderating().decide(cohort, open.get(0).made().stamp(), Level.STRONG, "It is there.");
            giveBack(trainer, cohort);
        }
    }

    private void giveBack(Trainer trainer, CohortId cohort) {
        try {
            Files.write(
                    Path.of(feedback()),
                    trainer.desk()
                            .givingBack()
                            .make(cohort, AttemptId.of(attempt))
                            .bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String feedback() {
        return folder.resolve("ana.okr-feedback").toString();
    }

    private Trainer trainer() {
        return new Trainer(folder.resolve("trainer"));
    }

    private static CommandLine.Outcome done(CommandLine.Outcome outcome) {
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome;
    }
}
