package org.okrreadiness.ui.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.YamlCutRecord;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.StandardSetting;
import org.okrreadiness.standard.AngoffPanel;
import org.okrreadiness.standard.BorderlineStudy;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.standard.Round;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InMemoryStandards;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleStudies;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.SceneStyle;
import org.okrreadiness.ui.common.UiTools;

@UiTest
class StandardScreenTest {

    private final Assessment assessment = Samples.assessment();
    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final InMemoryStandards standards = new InMemoryStandards();
    private final List<String> went = new ArrayList<>();
    private StandardScreen screen;

    private void open(UiDriver ui, int people) {
        StandardSetting setting = new StandardSetting(
                SampleStudies.sittings(assessment, people, clock),
                FixedAssessments.shipped(assessment),
                standards,
                new YamlCutRecord(),
                clock);
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new FxDelay());
        ui.onFx(() -> SceneStyle.begin(new Appearance(new InMemoryPreferences())));
        ui.show(
                () -> {
                    screen = new StandardScreen(tools, setting, assessment, clock, () -> went.add("library"));
                    return screen.root();
                },
                1280,
                720);
    }

    private CutStudy kept() {
        return standards.shelf().studies().get(0);
    }

    private AngoffPanel panel() {
        return kept().fold(panel -> panel, rated -> null);
    }

    private void fire(UiDriver ui, String id) {
        ui.onFx(() -> ui.node(id, Button.class).fire());
        ui.settle();
    }

    private void leave(UiDriver ui) {
        ui.onFx(screen::leaving);
        ui.settle();
    }

    private static String written(UiDriver ui) {
        return ui.call(() -> ((TextField) ui.focusOwner().orElseThrow()).getText());
    }

    @Test
    void keepsNothingBeforeAnythingIsEntered(UiDriver ui) {
        open(ui, 0);
        fire(ui, "panel");
        leave(ui);

        assertThat(standards.shelf().studies()).isEmpty();
        assertThat(ui.focusedId()).isEqualTo("addJudge");
    }

    @Test
    void aJudgesColumnIsFilledByKeyboardAlone(UiDriver ui) {
        open(ui, 0);
        fire(ui, "panel");
        ui.press(KeyCode.SPACE);
        ui.settle();
        ui.type("AY");
        ui.press(KeyCode.ENTER);
        ui.type("60");
        ui.press(KeyCode.ENTER);
        ui.type("45");
        ui.press(KeyCode.UP);
        assertThat(written(ui)).isEqualTo("60");
        leave(ui);

        assertThat(panel().judges().get(0).name()).isEqualTo("AY");
        assertThat(panel().judges().get(0).first().values()).containsExactlyInAnyOrder(60, 45);
    }

    @Test
    void takesNoNumberAboveAHundredAndNoLetter(UiDriver ui) {
        open(ui, 0);
        fire(ui, "panel");
        fire(ui, "addJudge");
        ui.press(KeyCode.ENTER);
        ui.type("1x50");
        leave(ui);

        assertThat(panel().judges().get(0).first().values()).containsExactly(15);
    }

    @Test
    void undoTakesTheLastEntryBackAndGoesThere(UiDriver ui) {
        open(ui, 0);
        fire(ui, "panel");
        fire(ui, "addJudge");
        ui.press(KeyCode.ENTER);
        ui.type("60");
        ui.press(KeyCode.ENTER);
        ui.type("45");
        ui.press(KeyCode.ENTER);
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        leave(ui);
        assertThat(panel().judges().get(0).first().values()).containsExactly(60);

        ui.type("50");
        leave(ui);
        assertThat(panel().judges().get(0).first().values()).containsExactlyInAnyOrder(60, 50);
    }

    @Test
    void aPanelEndsWithTheRecordInTheClipboard(UiDriver ui) {
        standards.keep(SampleStudies.panel(assessment, 10));
        open(ui, 0);
        ui.clickText("The whole assessment: a panel of 10 judges");
        fire(ui, "next");
        fire(ui, "next");
        fire(ui, "next");

        assertThat(ui.call(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("cut-scores:\n  method: angoff\n  overall: ")
                .contains("  judges: 10\n  rounds: 2\n  standard-error: ")
                .contains("  date: 2026-11-20\n");
    }

    @Test
    void theSecondRoundLeavesTheFirstAsItWas(UiDriver ui) {
        AngoffPanel before = SampleStudies.panel(assessment, 3);
        standards.keep(before);
        open(ui, 0);
        ui.clickText("The whole assessment: a panel of 3 judges");
        fire(ui, "next");
        ui.type("99");
        leave(ui);

        assertThat(panel().judges().get(0).first())
                .isEqualTo(before.judges().get(0).first());
        assertThat(panel().judges().get(0).second()).containsValue(99);
        assertThat(assessment.tasks())
                .anyMatch(task ->
                        panel().judges().get(0).entered(Round.SECOND, task.id()).orElse(0) == 99);
    }

    @Test
    void peopleAreRatedByKeysOneAfterTheOther(UiDriver ui) {
        open(ui, 3);
        fire(ui, "ratings");
        ui.press(KeyCode.DIGIT1);
        ui.press(KeyCode.DIGIT3);
        ui.press(KeyCode.DIGIT5);
        leave(ui);

        BorderlineStudy study = kept().fold(panel -> null, rated -> rated);
        assertThat(study.ratings()).hasSize(3);
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        leave(ui);
        assertThat(kept().<Integer>fold(panel -> 0, rated -> rated.ratings().size()))
                .isEqualTo(2);
    }

    @Test
    void tooFewRatingsAreSaidInWordsAndGiveNoRecord(UiDriver ui) {
        standards.keep(SampleStudies.ratings(assessment, 6));
        open(ui, 6);
        ui.clickText("The whole assessment: 6 people rated");
        fire(ui, "next");

        assertThat(ui.text("headline")).isEqualTo("There is no cut yet");
        assertThat(ui.showsText(
                        "6 people are rated. A line through fewer than 10 is drawn by chance and says nothing about a"
                                + " cut; rate more people, or let a panel judge the tasks."))
                .isTrue();
        assertThat(ui.node("next").isDisabled()).isTrue();
    }

    @Test
    void nobodyToRateIsSaid(UiDriver ui) {
        open(ui, 0);
        fire(ui, "ratings");

        assertThat(ui.shows("none")).isTrue();
    }

    @Test
    void leadsBackToTheLibrary(UiDriver ui) {
        open(ui, 0);
        fire(ui, "back");

        assertThat(went).containsExactly("library");
    }
}
