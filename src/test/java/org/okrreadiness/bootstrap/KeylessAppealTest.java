package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import tools.jackson.databind.JsonNode;

/** What was sat without keys is marked, told, appealed and decided, by commands alone on the participant's side. */
class KeylessAppealTest {

    private static final String WORDS = "The second line says by when.";

    @TempDir
    Path folder;

    private KeylessTrainer trainer;
    private CommandLine participant;
    private AttemptId id;
    private String attempt;

    @BeforeEach
    void isSatAndMarked() {
        trainer = new KeylessTrainer(folder.resolve("trainer"));
        participant = new CommandLine(folder.resolve("participant"));
        Path pack = trainer.send(folder.resolve("sent.okr-assessment"));
        done(participant.run("packs", "--add", pack.toString()));
        id = trainer.sits(participant);
        attempt = id.toString();
        Path submission = folder.resolve("ana.okr-submission");
        done(participant.run("submission", "create", attempt, "--out", submission.toString()));
        trainer.marks(id, submission, feedback());
    }

    @Test
    void isShownAppealedDecidedAndShownAgain() {
        JsonNode taken = done(participant.run(
                        "submission", "feedback", feedback().toString(), "--json"))
                .json();
        assertThat(taken.path("outcome").asString()).isEqualTo("taken");
        assertThat(done(participant.run("submission", "marks", attempt)).out())
                .contains("Your trainer’s result: " + taken.path("overall").asInt() + " of 100.", KeylessTrainer.REMARK)
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
        trainer.decides(id, appeal, feedback());
        done(participant.run("submission", "feedback", feedback().toString()));
        assertThat(done(participant.run("submission", "marks", attempt)).out())
                .contains("What changed since", "Decided: strong. " + KeylessTrainer.REASON);
    }

    @Test
    void isListedAsMarkedAndHasNoReportOfItsOwn() {
        assertThat(participant.run("attempts").out()).contains("your trainer marks it");
        int overall = done(participant.run("submission", "feedback", feedback().toString(), "--json"))
                .json()
                .path("overall")
                .asInt();
        assertThat(participant.run("attempts").out()).contains("marked by your trainer: " + overall + " of 100");
        assertThat(participant
                        .run("attempts", "--json")
                        .json()
                        .path(0)
                        .path("trainer-overall")
                        .asInt())
                .isEqualTo(overall);
        CommandLine.Outcome report = participant.run(
                "report", attempt, "--out", folder.resolve("result.pdf").toString());
        assertThat(report.status()).isEqualTo(1);
        assertThat(report.err()).contains("submission marks " + attempt, "ask your trainer for the PDF");
    }

    private Path feedback() {
        return folder.resolve("ana.okr-feedback");
    }

    private static CommandLine.Outcome done(CommandLine.Outcome outcome) {
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome;
    }
}
