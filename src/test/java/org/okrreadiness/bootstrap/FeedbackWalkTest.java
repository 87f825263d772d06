package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Workplace;

/** From a participant's folder to a trainer's and back again, through files. */
class FeedbackWalkTest {

    private static final String NOTE = "Between us: generous here";
    private static final String REMARK = "Name whose journey gets shorter.";

    @TempDir
    Path folder;

    private AttemptId attempt;
    private Path submission;

    @BeforeEach
    void handIn() {
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        attempt = AttemptId.of(
                participant.run("try", "--json").json().path("attempt").asString());
        submission = folder.resolve("out.okr-submission");
        participant.run("submission", "create", attempt.toString(), "--out", submission.toString());
    }

    @Test
    void bringsBackWhatStandsAndWhatChanged() {
        Path file = marked(Level.STRONG);
        Feedback told = taken(file);
        assertThat(told.attempt()).isEqualTo(attempt);
        assertThat(told.levels()).anyMatch(given -> given.remark().equals(REMARK));
        assertThat(told.changes()).isNotEmpty().allMatch(Feedback.Given::byPerson);
        assertThat(told.sheet().tasks()).isNotEmpty();
        assertThat(take("participant", file).outcome()).isEqualTo(Feedbacks.Outcome.KNOWN);
        assertThat(text(file).contains(REMARK)).isTrue();
        assertThat(text(file).contains(NOTE)).isFalse();
        assertThat(text(file).contains("Anna")).isFalse();
    }

    @Test
    void keepsItThroughARestartAndABackup() {
        Feedback told = taken(marked(Level.SOUND));
        Path backup = folder.resolve("backup.zip");
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        participant.run("backup", backup.toString());
        CommandLine elsewhere = new CommandLine(folder.resolve("elsewhere"));
        elsewhere.run("restore", backup.toString());
        assertThat(found("participant")).hasValue(told);
        assertThat(found("elsewhere")).hasValue(told);
    }

    @Test
    void refusesFeedbackThatIsSomebodyElsesOrWasChanged() throws IOException {
        Path file = marked(Level.SOUND);
        assertThat(refusal("stranger", file)).isEqualTo("travel.feedback.attempt");
        byte[] bytes = Files.readAllBytes(file);
        String before = new String(bytes, StandardCharsets.ISO_8859_1);
        String after = before.replaceFirst("\"level\":2", "\"level\":3");
        Path edited = Files.write(folder.resolve("edited.okr-feedback"), after.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(after).isNotEqualTo(before);
        assertThat(refusal("participant", edited)).isEqualTo("travel.refused.damaged");
        assertThat(found("participant")).isEmpty();
    }

    @Test
    void refusesAnotherTrainersAndWhatIsOlder() {
        Path first = marked(Level.SOUND);
        Path later = appealed();
        Feedback told = taken(later);
        assertThat(told.appeals()).hasSize(1);
        assertThat(told.appeals().get(0).reason()).isEqualTo("The second line says it");
        assertThat(refusal("participant", first)).isEqualTo("travel.feedback.older");
        assertThat(refusal("participant", marked("other trainer", Level.STRONG)))
                .isEqualTo("travel.feedback.other-trainer");
        assertThat(found("participant")).hasValue(told);
    }

    @Test
    void givesNothingBackBeforeItIsReleased() {
        try (Trainer trainer = new Trainer(folder.resolve("trainer"))) {
            CohortId cohort = cohort(trainer);
            assertThatThrownBy(() -> trainer.desk().givingBack().make(cohort, attempt))
                    .isInstanceOf(ReadinessException.class);
        }
    }

    private CohortId cohort(Trainer trainer) {
        CohortId cohort = trainer.open(ModerationPlan.USUAL);
        trainer.desk().cohorts().allocate(cohort, trainer.desk().records().me(), "Anna", trainer.everyTask());
        trainer.receive(cohort, List.of(submission));
        return cohort;
    }

    private Path marked(Level level) {
        return marked("trainer", level);
    }

    private Path marked(String name, Level level) {
        try (Trainer trainer = new Trainer(folder.resolve(name))) {
            CohortId cohort = cohort(trainer);
            trainer.markEverything(cohort, (answer, place) -> level, REMARK, NOTE);
            trainer.desk().cohorts().release(cohort, List.of(attempt));
            return made(trainer, cohort, name + " first");
        }
    }

    private Path appealed() {
        try (Trainer trainer = new Trainer(folder.resolve("trainer"))) {
            CohortId cohort = trainer.desk().records().cohorts().get(0);
            AnswerId answer = trainer.desk()
                    .cohorts()
                    .workbook(cohort)
                    .answers()
                    .keySet()
                    .iterator()
                    .next();
            Place place = trainer.desk().marking().open(cohort, answer).places().get(0);
            Stamp appeal = trainer.desk().moderating().appeal(cohort, answer, place, "It is there");
            assertThatThrownBy(() -> trainer.desk().givingBack().make(cohort, attempt))
                    .isInstanceOf(ReadinessException.class);
            trainer.desk().moderating().decide(cohort, appeal, Level.STRONG, "The second line says it");
            return made(trainer, cohort, "second");
        }
    }

    private Path made(Trainer trainer, CohortId cohort, String name) {
        try {
            byte[] bytes = trainer.desk().givingBack().make(cohort, attempt).bytes();
            return Files.write(folder.resolve(name + ".okr-feedback"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Feedback taken(Path file) {
        Feedbacks.Status status = take("participant", file);
        assertThat(status.outcome()).as("%s", status.because()).isEqualTo(Feedbacks.Outcome.TAKEN);
        return status.told().orElseThrow().feedback();
    }

    private String refusal(String who, Path file) {
        return take(who, file).because().map(Phrase::key).orElse("");
    }

    private Feedbacks.Status take(String who, Path file) {
        try (Workplace workplace = new AppServices().open(folder.resolve(who))) {
            return workplace
                    .feedbacks()
                    .take(List.of(file), status -> {}, () -> false)
                    .get(0);
        }
    }

    private Optional<Feedback> found(String who) {
        try (Workplace workplace = new AppServices().open(folder.resolve(who))) {
            return workplace.feedbacks().find(attempt).map(Feedbacks.Told::feedback);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
