package org.okrreadiness.ui.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCohort;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.desk.OpenDesk;

/** The keys of marking in its real view. */
@UiTest
class MarkingScreenTest {

    @TempDir
    Path folder;

    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
    private SampleCohort sample;
    private TrainerDesk desk;
    private CohortId cohort;
    private int pressed;

    @BeforeEach
    void showsTheFirstOfThreeAnswers(UiDriver ui) {
        sample = new SampleCohort(folder);
        desk = sample.create();
        ModerationPlan usual = ModerationPlan.USUAL;
        cohort = sample.open(
                desk,
                "Spring",
                new ModerationPlan(usual.qualification(), usual.seeding(), Share.NONE, new Share(100), usual.apart()));
        for (String name : List.of("Amina Yusuf", "Bo Larsen", "Chiara Rossi")) {
            sample.file(name, Samples.responses());
        }
        sample.receive(desk, cohort);
        ui.show(
                () -> {
                    DeskLock lock = new DeskLock(
                            tools, sample.desks(), Clocks.with(new HandTurnedClock("2026-11-24T14:02:00Z")));
                    MarkingScreen screen = new MarkingScreen(
                            tools,
                            new OpenDesk(desk, lock),
                            new MarkingScreen.Pile(cohort, Samples.ANSWER, new Unfinished()),
                            new NoWay());
                    StackPane root = new StackPane(screen.root());
                    root.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed++);
                    root.applyCss();
                    screen.firstFocus().requestFocus();
                    return root;
                },
                1280,
                720);
        ui.onFx(() -> ui.node("answerPart").requestFocus());
    }

    @AfterEach
    void closes() {
        sample.close();
    }

    private static final class NoWay implements MarkingActions {
        @Override
        public void leave(CohortId left) {
            throw new AssertionError("Nobody asked to leave");
        }

        @Override
        public void locked() {
            throw new AssertionError("Nobody locked it");
        }
    }

    /** Six for four criteria: a key for each, one to commit and one to go on. */
    @Test
    void takesAKeyForEachCriterionAndTwoMore(UiDriver ui) {
        int criteria = Integer.parseInt(ui.text("question").replaceAll(".* of (\\d+)\\)", "$1"));
        assertThat(ui.text("progress")).isEqualTo("1 of 3 in this task");
        for (int criterion = 0; criterion < criteria; criterion++) {
            ui.press(KeyCode.DIGIT2);
        }
        ui.press(KeyCode.ENTER);
        ui.press(KeyCode.ENTER);

        assertThat(ui.text("progress")).isEqualTo("2 of 3 in this task");
        assertThat(pressed).isEqualTo(criteria + 2);
    }

    @Test
    void typesLettersAndFiguresIntoARemarkAndNotIntoTheLevels(UiDriver ui) {
        ui.press(KeyCode.R);
        assertThat(ui.focusedId()).isEqualTo("line");
        ui.type("nose 3");
        ui.press(KeyCode.ENTER);

        assertThat(ui.text("remark")).isEqualTo("Remark: nose 3");
        assertThat(ui.text("question")).contains("(1 of ");
        assertThat(ui.focusedId()).isEqualTo("answerPart");
    }

    @Test
    void takesTheSuggestedRemarkWithTab(UiDriver ui) {
        ui.press(KeyCode.R);
        ui.type("whose harbour");
        ui.press(KeyCode.ENTER);
        while (!ui.text("commit").equals("Next answer")) {
            ui.press(KeyCode.DIGIT2);
            ui.press(KeyCode.ENTER);
        }
        ui.press(KeyCode.ENTER);
        ui.press(KeyCode.R);
        ui.type("who");
        ui.press(KeyCode.TAB);

        assertThat(ui.text("remark")).isEqualTo("Remark: whose harbour");
    }

    @Test
    void bringsThePieceThatIsMarkedIntoView(UiDriver ui) {
        ui.onFx(() -> {
            VBox tall = new VBox();
            for (int piece = 0; piece < 20; piece++) {
                Label label = new Label("piece " + piece);
                label.setMinHeight(100);
                label.getStyleClass().add(piece == 15 ? "current" : "other");
                tall.getChildren().add(label);
            }
            ScrollPane pane = ui.node("answerPart", ScrollPane.class);
            pane.setContent(tall);
            Reveal.first("current", pane);
            assertThat(pane.getVvalue()).isBetween(0.7, 1.0);
            Reveal.first("missing", pane);
            assertThat(pane.getVvalue()).isBetween(0.7, 1.0);
        });
    }

    @Test
    void showsTheCaseWithOneKeyAndHidesItWithTheSame(UiDriver ui) {
        ui.press(KeyCode.C);
        assertThat(ui.shows("casePart")).isTrue();
        ui.press(KeyCode.C);
        assertThat(ui.shows("casePart")).isFalse();
        assertThat(ui.focusedId()).isEqualTo("answerPart");
    }

    @Test
    void takesACommitBackWithTheKeyForUndo(UiDriver ui) {
        while (!ui.text("commit").equals("Next answer")) {
            ui.press(KeyCode.NUMPAD1);
            ui.press(KeyCode.ENTER);
        }
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(ui.text("commit")).isEqualTo("Commit");
        assertThat(ui.text("message")).startsWith("Taken back");
    }
}
