package org.okrreadiness.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.UiTools;

@UiTest
class FindInResultScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);

    private void open(UiDriver ui) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new FxDelay());
        ResultServices services =
                new ResultServices(SampleResults.sources(), CLOCK, new InMemoryPreferences(), folder -> {});
        ui.show(
                () -> new ResultScreen(
                                tools, SampleResults.handedIn(AttemptId.random(), CLOCK.instant()), services, () -> {})
                        .root(),
                1280,
                720);
    }

    private static Node mark(UiDriver ui) {
        ui.settle();
        return ui.call(() -> ui.node("page").getScene().getRoot().lookup(".find-mark:current"));
    }

    @Test
    void scrollsToWordsBelowTheEdgeOfTheWindow(UiDriver ui) {
        open(ui);
        ui.press(KeyCode.SHORTCUT, KeyCode.F);
        ui.type("scorer");
        assertThat(ui.text("findCount")).startsWith("1 of ");
        ScrollPane page = (ScrollPane) ui.node("page");
        Node mark = mark(ui);
        assertThat(mark).isNotNull();
        boolean inside = ui.call(() -> {
            Bounds window = page.localToScene(page.getLayoutBounds());
            return window.contains(mark.localToScene(mark.getLayoutBounds()));
        });
        assertThat(inside).isTrue();
    }

    @Test
    void opensWhatIsFoldedAway(UiDriver ui) {
        open(ui);
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        TitledPane prompt = (TitledPane) ui.node("promptPart");
        assertThat(ui.call(prompt::isExpanded)).isFalse();
        String words = ui.call(() -> ((Label) prompt.getContent()).getText());
        ui.press(KeyCode.SHORTCUT, KeyCode.F);
        ui.enter("findField", words.substring(0, 30));
        ui.settle();
        assertThat(ui.text("findCount")).isEqualTo("1 of 1");
        assertThat(ui.call(prompt::isExpanded)).isTrue();
        assertThat(mark(ui)).isNotNull();
    }
}
