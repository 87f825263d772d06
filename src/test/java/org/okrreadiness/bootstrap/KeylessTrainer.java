package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** A trainer who sends an assessment without its keys, marks what comes back, and decides appeals. */
final class KeylessTrainer {

    static final String REMARK = "Go on like this.";
    static final String REASON = "It is there.";

    private static final String SHIPPED = "manager";

    private final Path folder;
    private final String assessment;

    KeylessTrainer(Path folder) {
        this.folder = folder;
        this.assessment = ShippedCopies.copy(SHIPPED, folder);
    }

    /** Of the assessment that is sent. */
    String assessment() {
        return assessment;
    }

    Path send(Path file) {
        CommandLine trainer = new CommandLine(folder);
        String passphrase = folder.resolveSibling("passphrase").toString();
        try {
            Files.writeString(Path.of(passphrase), Trainer.PASSPHRASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trainer.run("marking", "start", "--passphrase-file", passphrase);
        CommandLine.Outcome sent = trainer.run(
                "marking",
                "export",
                "--assessment",
                assessment,
                "--without-keys",
                "--out",
                file.toString(),
                "--passphrase-file",
                passphrase);
        assertThat(sent.status()).as(sent.err()).isZero();
        return file;
    }

    /** Sat with middling answers; gives the attempt. */
    AttemptId sits(CommandLine participant) {
        String answers = ShippedCopies.answers(SHIPPED, folder, "middling").toString();
        CommandLine.Outcome sat =
                participant.run("sit", assessment, "--answers", answers, "--participant", "Ana", "--json");
        assertThat(sat.status()).as(sat.err()).isZero();
        return AttemptId.of(sat.json().path("attempt").asString());
    }

    void marks(AttemptId attempt, Path submission, Path feedback) {
        try (Trainer trainer = new Trainer(folder)) {
            Assessment whole = new AppServices()
                    .packs(folder).packs().stream()
                            .flatMap(pack -> pack.assessment().stream())
                            .filter(each -> each.ref().id().equals(assessment))
                            .findFirst()
                            .orElseThrow();
            CohortId cohort = trainer.desk().cohorts().open("Spring", whole.ref(), ModerationPlan.USUAL);
            Set<TaskId> tasks = whole.tasks().stream().map(Task::id).collect(Collectors.toSet());
            trainer.desk().cohorts().allocate(cohort, trainer.desk().records().me(), "Anna", tasks);
            assertThat(trainer.receive(cohort, List.of(submission)))
                    .allMatch(status -> status.because().isEmpty());
            trainer.markEverything(cohort, (answer, place) -> Level.SOUND, REMARK, "");
            trainer.desk().cohorts().release(cohort, List.of(attempt));
            giveBack(trainer, cohort, attempt, feedback);
        }
    }

    /** Finds for the participant. */
    void decides(AttemptId attempt, Path appeal, Path feedback) {
        try (Trainer trainer = new Trainer(folder)) {
            CohortId cohort = trainer.desk().records().cohorts().get(0);
            Receiving.Status status = trainer.receive(cohort, List.of(appeal)).get(0);
            assertThat(status.outcome()).as("%s", status.because()).isEqualTo(Receiving.Outcome.APPEALED);
            List<Moderation.Appealed> open = trainer.desk().cohorts().workbook(cohort).answers().values().stream()
                    .map(AnswerBook::openAppeals)
                    .flatMap(List::stream)
                    .toList();
            assertThat(open).hasSize(1);
            trainer.desk().moderating().decide(cohort, open.get(0).made().stamp(), Level.STRONG, REASON);
            giveBack(trainer, cohort, attempt, feedback);
        }
    }

    private static void giveBack(Trainer trainer, CohortId cohort, AttemptId attempt, Path feedback) {
        try {
            Files.write(
                    feedback, trainer.desk().givingBack().make(cohort, attempt).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
