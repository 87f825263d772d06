package org.okrreadiness.ui.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.testing.BusyCohort;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.SampleHandingOut;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.editor.GrowingText;

/** Settling without a mouse. */
@UiTest
class ModerationByKeyboardTest {

    private static final int FAR = 60;

    @Test
    void settlesAConflictAndGoesOnWithTheNextPlace(UiDriver ui) {
        PreparedDesk desk = BusyCohort.desk();
        ui.show(() -> screen(desk), 1280, 900);
        tabTo(ui, ListView.class::isInstance);
        tabTo(
                ui,
                node -> node instanceof ToggleButton
                        && node.getParent().getStyleClass().contains("level-choice"));
        ui.type("2");
        tabTo(ui, GrowingText.class::isInstance);
        ui.type("One reason");
        ui.press(KeyCode.CONTROL, KeyCode.ENTER);
        ui.settle();
        AnswerBook book = desk.desk.cohorts().workbook(desk.cohort).answer(PreparedDesk.answer(9));
        assertThat(book.decided()).hasSize(1);
        assertThat(book.decided().get(0).level()).isEqualTo(Level.SOUND);
        assertThat(book.decided().get(0).reason()).isEqualTo("One reason");
        assertThat(ui.focusOwner()).get().isInstanceOf(ToggleButton.class);
    }

    private static Parent screen(PreparedDesk desk) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
        ModerationServices services = new ModerationServices(
                desk.desk, desk.cohort, new HandTurnedClock("2026-03-16T09:00:00Z"), SampleHandingOut.of());
        return new ModerationScreen(tools, services, new ModerationActions() {
                    @Override
                    public void back() {
                        throw new AssertionError("Nobody goes back");
                    }

                    @Override
                    public void left() {
                        throw new AssertionError("Nobody leaves");
                    }
                })
                .root();
    }

    private static void tabTo(UiDriver ui, Predicate<Node> wanted) {
        for (int tabbed = 0; tabbed < FAR && ui.focusOwner().filter(wanted).isEmpty(); tabbed++) {
            ui.press(KeyCode.TAB);
        }
        assertThat(ui.focusOwner()).get().matches(wanted);
    }
}
