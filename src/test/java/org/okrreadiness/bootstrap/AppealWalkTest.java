package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.marking.Receiving;
import tools.jackson.databind.JsonNode;

/** From a mark that a participant was told to what became of the appeal against it, through files. */
class AppealWalkTest {

    private static final String WORDS = "The second line says who feels it.";

    @TempDir
    Path folder;

    private AttemptId attempt;
    private Path submission;
    private Feedback told;

    @BeforeEach
    void isMarked() {
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        attempt = AttemptId.of(
                participant.run("try", "--json").json().path("attempt").asString());
        submission = folder.resolve("out.okr-submission");
        participant.run("submission", "create", attempt.toString(), "--out", submission.toString());
        try (Trainer trainer = trainer()) {
            CohortId cohort = trainer.open(ModerationPlan.USUAL);
            trainer.desk().cohorts().allocate(cohort, trainer.desk().records().me(), "Anna", trainer.everyTask());
            trainer.receive(cohort, List.of(submission));
            trainer.markEverything(cohort, (answer, place) -> Level.SOUND, "", "");
            trainer.desk().cohorts().release(cohort, List.of(attempt));
            told = taken(fedBack(trainer, "first"));
        }
    }

    @Test
    void comesBackDecided() {
        Feedback.Given given = told.levels().get(0);
        Path file = appeal(given, WORDS);
        assertThat(asked())
                .singleElement()
                .satisfies(one -> assertThat(one.decision()).isEmpty());
        Path decided;
        try (Trainer trainer = trainer()) {
            assertThat(outcome(trainer, file)).isEqualTo(Receiving.Outcome.APPEALED);
            assertThat(outcome(trainer, file)).isEqualTo(Receiving.Outcome.KNOWN);
            Moderation.Appealed listed = onlyOpenAppeal(trainer, given);
            assertThat(listed.words()).isEqualTo(WORDS);
            assertThat(standing(trainer, listed).level()).hasValue(given.level().level());
            trainer.desk()
                    .moderating()
                    .decide(cohort(trainer), listed.made().stamp(), Level.STRONG, "It does; we had missed it.");
            decided = fedBack(trainer, "second");
            assertThat(outcome(trainer, file)).isEqualTo(Receiving.Outcome.KNOWN);
        }
        Feedback later = taken(decided);
        assertThat(later.edition()).isGreaterThan(told.edition());
        assertThat(later.levels().get(0).level().level()).isEqualTo(Level.STRONG);
        assertThat(asked())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.decision().orElseThrow().reason()).isEqualTo("It does; we had missed it."));
    }

    @Test
    void goesByCommandsAsWell() {
        CommandLine participant = new CommandLine(folder.resolve("participant"));
        JsonNode marks = participant
                .run("submission", "marks", attempt.toString(), "--json")
                .json();
        assertThat(marks.path("levels").size()).isEqualTo(told.levels().size());
        JsonNode first = marks.path("levels").path(0);
        String line = "{\"task\":\"" + first.path("task").asString() + "\",\"place\":\""
                + first.path("place").asString() + "\",\"words\":\"" + WORDS + "\"}";
        Path out = folder.resolve("by-command.okr-appeal");
        CommandLine.Outcome asked = participant.runWith(
                line, "submission", "appeal", attempt.toString(), "--out", out.toString(), "--json");
        assertThat(asked.json().path("appeals").asInt()).as(asked.err()).isEqualTo(1);
        Path decided;
        String key;
        try (Trainer trainer = trainer()) {
            assertThat(outcome(trainer, out)).isEqualTo(Receiving.Outcome.APPEALED);
            Moderation.Appealed listed = onlyOpenAppeal(trainer, told.levels().get(0));
            trainer.desk().moderating().decide(cohort(trainer), listed.made().stamp(), Level.SOUND, "It stands.");
            decided = fedBack(trainer, "second");
            key = trainer.desk().records().me().fingerprint();
        }
        assertThat(participant
                        .run("submission", "feedback", decided.toString(), "--key", "0000")
                        .status())
                .isEqualTo(1);
        CommandLine.Outcome taken =
                participant.run("submission", "feedback", decided.toString(), "--key", key, "--json");
        assertThat(taken.json().path("outcome").asString()).as(taken.err()).isEqualTo("taken");
        assertThat(participant.run("submission", "marks", attempt.toString()).out())
                .contains("What changed since")
                .contains("Decided: sound. It stands.");
    }

    @Test
    void isKeptThroughABackup() {
        appeal(told.levels().get(0), WORDS);
        Path backup = folder.resolve("backup.zip");
        new CommandLine(folder.resolve("participant")).run("backup", backup.toString());
        new CommandLine(folder.resolve("elsewhere")).run("restore", backup.toString());
        assertThat(asked("elsewhere")).hasSize(1).isEqualTo(asked());
    }

    @Test
    void refusesAReasonTwiceOrWithoutWords() {
        Feedback.Given given = told.levels().get(0);
        appeal(given, WORDS);
        assertThatThrownBy(() -> appeal(given, " " + WORDS)).isInstanceOf(ReadinessException.class);
        assertThatThrownBy(() -> appeal(given, " ")).isInstanceOf(ReadinessException.class);
        assertThatThrownBy(() -> appeal(given, "x".repeat(4001))).isInstanceOf(ReadinessException.class);
    }

    @Test
    void isOfNoUseToSomebodyElse() {
        Path file = appeal(told.levels().get(0), WORDS);
        try (Trainer other = new Trainer(folder.resolve("other"))) {
            CohortId cohort = other.open(ModerationPlan.USUAL);
            Receiving.Status status = other.receive(cohort, List.of(file)).get(0);
            assertThat(status.because().map(Phrase::key)).hasValue("trainer.refused.appeal-unknown");
        }
    }

    private Trainer trainer() {
        return new Trainer(folder.resolve("trainer"));
    }

    private static CohortId cohort(Trainer trainer) {
        return trainer.desk().records().cohorts().get(0);
    }

    private static Receiving.Outcome outcome(Trainer trainer, Path file) {
        Receiving.Status status =
                trainer.receive(cohort(trainer), List.of(file)).get(0);
        assertThat(status.because()).isEmpty();
        return status.outcome();
    }

    private Moderation.Appealed onlyOpenAppeal(Trainer trainer, Feedback.Given given) {
        List<Moderation.Appealed> open = trainer.desk()
                .cohorts()
                .workbook(cohort(trainer))
                .answer(new AnswerId(attempt, given.task()))
                .openAppeals();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private static Standing standing(Trainer trainer, Moderation.Appealed listed) {
        return trainer
                .desk()
                .cohorts()
                .standings(trainer.desk().cohorts().workbook(cohort(trainer)))
                .get(listed.answer())
                .stream()
                .filter(standing -> standing.place().equals(listed.place()))
                .findFirst()
                .orElseThrow();
    }

    private Path fedBack(Trainer trainer, String name) {
        return write(
                name + ".okr-feedback",
                trainer.desk().givingBack().make(cohort(trainer), attempt).bytes());
    }

    private Path appeal(Feedback.Given about, String words) {
        return in("participant", place -> {
            Appeals.Made made = place.appeals()
                    .create(attempt, List.of(new Appeals.Wish(about.task(), about.level(), words)), List.of());
            place.appeals().keep(made);
            return write("asked.okr-appeal", made.bytes());
        });
    }

    private List<Appeals.Asked> asked() {
        return asked("participant");
    }

    private List<Appeals.Asked> asked(String who) {
        return in(who, place -> place.appeals().asked(attempt));
    }

    private Feedback taken(Path file) {
        Feedbacks.Status status = in(
                "participant",
                place -> place.feedbacks()
                        .take(List.of(file), each -> {}, () -> false)
                        .get(0));
        assertThat(status.outcome()).as("%s", status.because()).isEqualTo(Feedbacks.Outcome.TAKEN);
        return status.told().orElseThrow().feedback();
    }

    private <T> T in(String who, Function<Workplace, T> what) {
        try (Workplace workplace = new AppServices().open(folder.resolve(who))) {
            return what.apply(workplace);
        }
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
