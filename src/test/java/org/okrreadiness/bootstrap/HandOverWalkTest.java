package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.service.marking.Receiving;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.handover.FileDialogs;

/**
 * From a result to a file for a trainer, to the marks that came back, to an appeal and what became of it: in the really wired window and
 * without a mouse.
 */
@UiTest
@Timeout(300)
class HandOverWalkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WORDS = "Look at the second line";

    @TempDir
    Path folder;

    private UiDriver ui;
    private KeysOnly keys;
    private AttemptId attempt;

    @Test
    void goesFromAResultToADecidedAppealByKeyboardAlone(UiDriver driver) {
        ui = driver;
        keys = new KeysOnly(driver);
        attempt = AttemptId.of(new CommandLine(folder.resolve("participant"))
                .run("try", "--json")
                .json()
                .path("attempt")
                .asString());
        Participant participant = new Participant(driver, folder.resolve("participant"), dialogs());
        participant.opensTheWindow().opensTheLastResult();

        keys.tabTo("handOver").press(KeyCode.SPACE).waitFor("makeFile");
        keys.tabTo("email").type("ana@example.org");
        keys.tabTo("makeFile").press(KeyCode.SPACE);
        waitForFile("sent.okr-submission");

        marks();
        keys.tabTo("chooseFeedback").press(KeyCode.SPACE).waitFor("accept");
        keys.tabTo("accept").press(KeyCode.SPACE);
        waitForWords("Your trainer decided this.");

        keys.tabToWhatSays("Appeal ").press(KeyCode.SPACE).type(WORDS);
        keys.tabToWhatSays("Go to the file").press(KeyCode.SPACE);
        keys.tabTo("makeAppeal").press(KeyCode.SPACE);
        waitForFile("sent.okr-appeal");
        waitForWords("Nobody has decided yet, as far as this machine knows.");

        decides();
        keys.backTo("chooseFeedback").press(KeyCode.SPACE);
        waitForWords("Decided: strong. It is there");
        participant.closesTheWindow();
    }

    private FileDialogs dialogs() {
        return new FileDialogs(
                (owner, kind, name, endings, begin) ->
                        Optional.of(new SavePlace(folder.resolve("sent." + endings.get(0)), true)),
                (owner, title, ending) -> Optional.of(folder.resolve("back." + ending)));
    }

    private void waitForFile(String name) {
        ui.waitUntil(name, PATIENCE, () -> Files.exists(folder.resolve(name)));
    }

    private void waitForWords(String words) {
        ui.waitUntil(words, PATIENCE, () -> ui.showsText(words));
    }

    private void marks() {
        try (Trainer trainer = new Trainer(folder.resolve("trainer"))) {
            CohortId cohort = trainer.open(ModerationPlan.USUAL);
            trainer.desk().cohorts().allocate(cohort, trainer.desk().records().me(), "Anna", trainer.everyTask());
            trainer.receive(cohort, List.of(folder.resolve("sent.okr-submission")));
            trainer.markEverything(cohort, (answer, place) -> Level.SOUND, "", "");
            trainer.desk().cohorts().release(cohort, List.of(attempt));
            giveBack(trainer, cohort);
        }
    }

    private void decides() {
        try (Trainer trainer = new Trainer(folder.resolve("trainer"))) {
            CohortId cohort = trainer.desk().records().cohorts().get(0);
            Receiving.Status status = trainer.receive(cohort, List.of(folder.resolve("sent.okr-appeal")))
                    .get(0);
            assertThat(status.outcome()).as("%s", status.because()).isEqualTo(Receiving.Outcome.APPEALED);
            List<Moderation.Appealed> open = trainer.desk().cohorts().workbook(cohort).answers().values().stream()
                    .map(AnswerBook::openAppeals)
                    .flatMap(List::stream)
                    .toList();
            assertThat(open).hasSize(1);
            assertThat(open.get(0).words()).isEqualTo(WORDS);
            assertThat(open.get(0).answer()).extracting(AnswerId::submission).isEqualTo(attempt);
            trainer.desk().moderating().decide(cohort, open.get(0).made().stamp(), Level.STRONG, "It is there");
            giveBack(trainer, cohort);
        }
    }

    private void giveBack(Trainer trainer, CohortId cohort) {
        try {
            Files.write(
                    folder.resolve("back.okr-feedback"),
                    trainer.desk().givingBack().make(cohort, attempt).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
