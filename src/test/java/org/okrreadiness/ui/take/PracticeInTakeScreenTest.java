package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

/** What practice asks beside the text, and a sealed sitting does not. */
@UiTest
class PracticeInTakeScreenTest {

    private final SatInWindow sat = new SatInWindow();

    @Test
    void asksQuestionsInPracticeWithoutMovingTheKeyboard(UiDriver ui) {
        sat.open(ui, Mode.PRACTICE, Map.of(), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.type("Run 12 workshops");
        double before = ui.call(() -> ui.node("sentence").localToScene(0, 0).getY());
        sat.pause(ui);
        String question = new Messages(Locale.UK).get("check.KR_COUNTS_OWN_OUTPUT.question", "workshops");
        assertThat(ui.showsText("1  " + question)).isTrue();
        assertThat(ui.focusedId()).isEqualTo("sentence");
        assertThat(ui.call(() -> ui.node("sentence").localToScene(0, 0).getY())).isEqualTo(before);
    }

    @Test
    void explainsTheCheckBehindAQuestionAtF1AndOnRequest(UiDriver ui) {
        sat.open(ui, Mode.PRACTICE, Map.of(), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.type("Run 12 workshops");
        sat.pause(ui);
        ui.clickText("1  " + new Messages(Locale.UK).get("check.KR_COUNTS_OWN_OUTPUT.question", "workshops"));
        ui.press(KeyCode.F1);
        assertThat(ui.showsText("Counts your own output")).isTrue();
        assertThat(ui.showsText("5 workshops")).isTrue();
        assertThat(ui.showsText("No such thing")).isTrue();
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.openWindows()).hasSize(1);
        ui.onFx(() -> ui.node("note-why").requestFocus());
        ui.press(KeyCode.SPACE);
        assertThat(ui.showsText("What they bring about")).isTrue();
    }

    @Test
    void disputesAFindingByKeyboardFindsTheDisputeAgainAndTakesItBack(UiDriver ui) {
        sat.open(ui, Mode.PRACTICE, Map.of(), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.type("Run 12 workshops");
        sat.pause(ui);
        String question = new Messages(Locale.UK).get("check.KR_COUNTS_OWN_OUTPUT.question", "workshops");
        ui.clickText("1  " + question);
        ui.onFx(() -> ui.node("objection-open").requestFocus());
        assertThat(ui.call(() -> ui.node("objection-open").getAccessibleText()))
                .isEqualTo("I see it differently: " + question);
        ui.press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("objection");
        ui.type("They end with a decision");
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("objection-keep");
        ui.press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("objection-take-back");
        sat.pause(ui);
        Dispute kept = sat.store.find(sat.id()).orElseThrow().disputes().get(0);
        assertThat(kept.about()).isEqualTo(new Dispute.About("KR_COUNTS_OWN_OUTPUT", Part.keyResult(1), "workshops"));
        assertThat(kept.text()).isEqualTo("Run 12 workshops");
        assertThat(kept.reason()).isEqualTo("They end with a decision");
        assertThat(kept.versions()).isEqualTo(sat.scorer.versions());
        assertThat(kept.at()).isEqualTo(sat.clock.instant());

        sat.reopen(ui, 1280);
        sat.pause(ui);
        ui.clickText("1  " + question);
        assertThat(ui.showsText("You see this differently: They end with a decision"))
                .isTrue();
        ui.onFx(() -> ui.node("objection-take-back").requestFocus());
        ui.press(KeyCode.SPACE);
        assertThat(ui.focusedId()).isEqualTo("objection-open");
        sat.pause(ui);
        assertThat(sat.store.find(sat.id()).orElseThrow().disputes()).isEmpty();
    }

    @Test
    void asksNothingInASealedSitting(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.onFx(() -> ui.node("sentence").requestFocus());
        ui.type("Run 12 workshops");
        sat.pause(ui);
        assertThat(ui.call(() -> sat.screen().root().lookupAll(".note")).isEmpty())
                .isTrue();
    }
}
