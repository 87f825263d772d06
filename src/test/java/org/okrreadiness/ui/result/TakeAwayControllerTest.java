package org.okrreadiness.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.export.Paper;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.SaveDialog;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;

@UiTest
class TakeAwayControllerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Messages messages = new Messages(Locale.UK);
    private final SteppedRunner runner = new SteppedRunner();
    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final List<String> asked = new ArrayList<>();
    private TakeAwayViewModel model;

    private void open(UiDriver ui) {
        ResultServices services = new ResultServices(
                SampleResults.sources(), CLOCK, new InMemoryPreferences(), place -> asked.add("folder"));
        model = ReadResults.takeAway(
                new UiTools(messages, runner, delay),
                SampleResults.practised(AttemptId.random(), CLOCK.instant()),
                services);
        SaveDialog dialog = (owner, kind, name, endings, last) -> {
            asked.add(name);
            return Optional.of(SavePlace.chosen(folder.resolve(name), endings));
        };
        ui.show(
                () -> new VBox(
                        FxmlView.load(new TakenController(model, messages), messages),
                        FxmlView.load(new TakeAwayController(model, dialog), messages)),
                900,
                300);
    }

    @Test
    void asksForAPlaceSavesTheReportAndOffersItsFolder(UiDriver ui) {
        open(ui);
        assertThat(ui.shows("said")).isFalse();
        ui.click("savePdf");
        assertThat(ui.node("savePdf").isDisabled()).isTrue();
        assertThat(ui.shows("said")).isFalse();
        ui.onFx(() -> delay.advance(java.time.Duration.ofMillis(500)));
        assertThat(ui.shows("stop")).isTrue();
        ui.onFx(runner::runAll);
        assertThat(ui.text("said")).isEqualTo("Saved as OKR-practitioner-Amina-Yusuf-2026-11-24.pdf.");
        assertThat(ui.shows("stop")).isFalse();
        ui.click("openFolder");
        assertThat(asked).containsExactly("OKR-practitioner-Amina-Yusuf-2026-11-24.pdf", "folder");
    }

    @Test
    void stopsWhenAsked(UiDriver ui) {
        open(ui);
        ui.click("savePdf");
        ui.onFx(() -> delay.advance(java.time.Duration.ofMillis(500)));
        ui.click("stop");
        ui.onFx(runner::runAll);
        assertThat(ui.text("said")).isEqualTo("Stopped. Nothing was written.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void copiesTheAnswersAloneAndRemembersThePaper(UiDriver ui) {
        open(ui);
        ui.click("more");
        ui.clickText("Copy my answers");
        assertThat(ui.call(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("OKR practitioner · Amina Yusuf")
                .contains("Run 12 workshops with harbour staff")
                .doesNotContain("of 100");
        ui.click("more");
        ui.clickText("PDF on US Letter");
        assertThat(model.paper()).isEqualTo(Paper.LETTER);
    }
}
