package org.okrreadiness.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
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
class ResultScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);

    private static final ResultServices SERVICES =
            new ResultServices(SampleResults.sources(), CLOCK, new InMemoryPreferences(), folder -> {});

    private final List<String> went = new ArrayList<>();

    private void open(UiDriver ui) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new FxDelay());
        ui.show(
                () -> new ResultScreen(
                                tools,
                                SampleResults.handedIn(AttemptId.random(), CLOCK.instant()),
                                SERVICES,
                                () -> went.add("home"))
                        .root(),
                1280,
                720);
    }

    @Test
    void turnsItsPagesByKeyboardAndEndsAtHome(UiDriver ui) {
        open(ui);
        assertThat(ui.showsText("Profile")).isTrue();
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(ui.text("title")).isEqualTo("A set for the winter");
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.click("next");
        assertThat(ui.text("title")).isEqualTo("The quay in week four");
        ui.click("next");
        assertThat(ui.text("title")).isEqualTo("The letter from the mayor");
        assertThat(ui.text("optionsSummary")).startsWith("Plus one");
        ui.click("next");
        assertThat(ui.text("title")).isEqualTo("Workshops as a result");
        assertThat(ui.showsText("The ideas of a full answer")).isTrue();
        assertThat(ui.showsText("you say the opposite")).isFalse();
        assertThat(ui.showsText("does not hold")).isTrue();
        ui.click("next");
        assertThat(ui.text("optionsSummary")).startsWith("What you chose is worth 14 of 14");
        ui.click("next");
        assertThat(ui.text("optionsSummary")).startsWith("You named the cause that explains it best for 2 of 3 signs");
        ui.click("next");
        assertThat(ui.text("title")).isEqualTo("A word with Tor");
        assertThat(ui.showsText("The conversation as it went")).isTrue();
        assertThat(ui.showsText("I need the boats out on time by Friday.")).isTrue();
        ui.click("next");
        assertThat(ui.text("optionsSummary")).startsWith("You were considering: ");
        ui.click("next");
        assertThat(ui.text("optionsSummary")).startsWith("The objective: ");
        while (ui.shows("next")) {
            ui.click("next");
        }
        ui.click("toHome");
        assertThat(went).containsExactly("home");
    }

    @Test
    void neverCallsSingleTasksAVerdictAndLeadsOnToTheNextCase(UiDriver ui) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new FxDelay());
        Onward onward = new Onward(
                () -> went.add("home"),
                Optional.of(() -> went.add("next case")),
                tasks -> {},
                tasks -> {},
                () -> went.add("growth"));
        ui.show(
                () -> new ResultScreen(
                                tools, SampleResults.practised(AttemptId.random(), CLOCK.instant()), SERVICES, onward)
                        .root(),
                1280,
                720);
        assertThat(ui.text("facts")).isEqualTo("Amina Yusuf · Practice: 2 of 10 tasks · handed in today at 14:02");
        assertThat(ui.text("sentence"))
                .startsWith("You practised 2 of 10 tasks.")
                .doesNotContain("Not yet");
        assertThat(ui.text("explain")).doesNotContain("cut");
        assertThat(ui.showsText("below the cut")).isFalse();
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(ui.shows("next")).isFalse();
        assertThat(ui.shows("toHome")).isFalse();
        ui.clickText("Go to the next case");
        assertThat(went).containsExactly("next case");
    }

    @Test
    void copiesEverythingAsText(UiDriver ui) {
        open(ui);
        ui.click("more");
        ui.clickText("Copy the result as text");
        String copied = ui.call(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied)
                .startsWith("OKR practitioner\nAmina Yusuf")
                .contains("Run 12 workshops with harbour staff")
                .contains("the key says 4.6")
                .contains("Tor Lien, boatswain: “Tell the lorries,” Tor says and goes.")
                .contains("You said this. The key says 1.4.")
                .contains("Another way would have led to this: He was asked first, so he offers what he knows.")
                .contains("not found: All twelve can be held while the boats leave as late as before.")
                .contains("Scorer ");
    }

    @Test
    void saysHowSureAMarkIsWhenAsked(UiDriver ui) {
        open(ui);
        ui.press(KeyCode.ALT, KeyCode.RIGHT);
        String reference = new Messages(Locale.UK).get("result.doubt.reference");
        assertThat(ui.showsText(reference)).isFalse();
        ui.clickText("How sure?");
        assertThat(ui.showsText(reference)).isTrue();
        ui.clickText("Hide");
        assertThat(ui.showsText(reference)).isFalse();
    }
}
