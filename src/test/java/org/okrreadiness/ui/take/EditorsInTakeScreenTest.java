package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

/** Editors of other kinds within a sitting, by keyboard alone. */
@UiTest
class EditorsInTakeScreenTest {

    private final SatInWindow sat = new SatInWindow();

    @Test
    void choosesTheBestAndTheWorstByKeyboardAndFindsThemAgain(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        for (int task = 0; task < 3; task++) {
            ui.press(KeyCode.ALT, KeyCode.RIGHT);
        }
        String first = ui.focusedId();
        assertThat(first).startsWith("best-");
        ui.press(KeyCode.B);
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.W);
        String second = ui.focusedId();
        assertThat(second).startsWith("worst-");
        sat.pause(ui);
        BestAndWorstGiven given = (BestAndWorstGiven) sat.kept(SampleCase.BEST_AND_WORST);
        assertThat(given.best().map("best-"::concat)).contains(first);
        assertThat(given.worst().map("worst-"::concat)).contains(second);

        sat.store.moveTo(sat.id(), SampleCase.BEST_AND_WORST);
        sat.reopen(ui, 1280);
        assertThat(isChosen(ui, first)).isTrue();
        assertThat(isChosen(ui, second)).isTrue();
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.SPACE);
        assertThat(isChosen(ui, first)).isFalse();
        assertThat(isChosen(ui, second)).isFalse();
        assertThat(isChosen(ui, first.replace("best", "worst"))).isTrue();
        ui.click(second.replace("worst", "best"));
        assertThat(isChosen(ui, second.replace("worst", "best"))).isTrue();
    }

    @Test
    void showsChoicesThatCannotBeChangedAnyMore(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(SampleCase.BEST_AND_WORST, SampleResponses.bestAndWorst()), 1280);
        sat.store.moveTo(sat.id(), SampleCase.BEST_AND_WORST);
        sat.sittings.handIn(sat.id());
        sat.reopen(ui, 1280);
        assertThat(isChosen(ui, "best-d")).isTrue();
        assertThat(ui.node("best-d").isDisabled()).isTrue();
        assertThat(ui.node("confidence").isDisabled()).isTrue();
        assertThat(ui.node("best-d").getAccessibleText())
                .isEqualTo("The best here. Option: I pass the letter on to the harbour.");
    }

    private static boolean isChosen(UiDriver ui, String end) {
        return ((ToggleButton) ui.node(end)).isSelected();
    }

    @Test
    void answersAQuestionByKeyboardAloneAndFindsTheAnswerAgain(UiDriver ui) {
        sat.open(ui, Mode.PRACTICE, Map.of(), 1280);
        for (int task = 0; task < 4; task++) {
            ui.press(KeyCode.ALT, KeyCode.RIGHT);
        }
        assertThat(ui.focusedId()).isEqualTo("text");
        assertThat(ui.call(() -> ui.node("text").getAccessibleText())).isEqualTo("Your answer");
        assertThat(ui.text("count")).isEqualTo("Words: 0. Asked for: 5 to 60.");
        ui.type("Workshops are work.");
        ui.press(KeyCode.ENTER);
        ui.type("Boats may still be late.");
        assertThat(ui.text("count")).isEqualTo("Words: 8. Asked for: 5 to 60.");
        sat.pause(ui);
        assertThat(sat.kept(SampleCase.ANSWER))
                .isEqualTo(new AnswerGiven("Workshops are work.\nBoats may still be late."));

        sat.store.moveTo(sat.id(), SampleCase.ANSWER);
        sat.reopen(ui, 1280);
        assertThat(ui.text("text")).isEqualTo("Workshops are work.\nBoats may still be late.");
    }

    @Test
    void marksADefectWithTheKeysAndSaysWhy(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.onFx(() -> ui.node("planted-kr1").requestFocus());
        ui.press(KeyCode.HOME);
        for (int word = 0; word < 3; word++) {
            ui.press(KeyCode.SHIFT, KeyCode.SHORTCUT, KeyCode.RIGHT);
        }
        assertThat(ui.showsText("What is wrong with “Run 12 workshops”?")).isTrue();
        ui.press(KeyCode.DIGIT1);
        assertThat(ui.focusedId()).isEqualTo("why");
        ui.type("Nothing changes");
        sat.pause(ui);
        CritiqueGiven given = (CritiqueGiven) sat.kept(SampleCase.CRITIQUE);
        assertThat(given.marks()).hasSize(1);
        assertThat(given.marks().get(0).part()).isEqualTo(Part.keyResult(1));
        assertThat(given.marks().get(0).span()).isEqualTo(new Span(0, 16));
        assertThat(given.marks().get(0).why()).isEqualTo("Nothing changes");
    }

    @Test
    void walksIntoTheListOfDefectsAndOutOfIt(UiDriver ui) {
        sat.open(ui, Mode.ASSESSMENT, Map.of(), 1280);
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.press(KeyCode.ENTER);
        assertThat(ui.focusedId()).isEqualTo("defect-1");
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.focusedId()).isEqualTo("planted-objective");
        assertThat(ui.shows("defect-1")).isFalse();
        ui.press(KeyCode.ENTER);
        ui.press(KeyCode.DIGIT9);
        sat.pause(ui);
        CritiqueGiven given = (CritiqueGiven) sat.kept(SampleCase.CRITIQUE);
        assertThat(given.marks().get(0).span()).isEqualTo(new Span(0, 0));
    }
}
