package org.okrreadiness.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.testing.WordScorer;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.SceneStyle;
import org.okrreadiness.ui.common.UiTools;

@UiTest
class LibraryScreenTest {

    private final Clock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final InMemoryAttempts attempts = new InMemoryAttempts(clock);
    private final List<String> went = new ArrayList<>();

    private void open(UiDriver ui, Assessment assessment) {
        FixedAssessments assessments = FixedAssessments.shipped(assessment);
        Sittings sittings = new Sittings(assessments, attempts, new WordScorer("NONE", "none"), clock, new Random(1));
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new FxDelay());
        LibraryServices services =
                new LibraryServices(sittings, assessments, new RememberedName(new InMemoryPreferences()), clock);
        LibraryActions actions = new LibraryActions() {
            @Override
            public void practise(AttemptId first) {
                went.add("practise "
                        + attempts.find(first)
                                .orElseThrow()
                                .start()
                                .selection()
                                .orElseThrow()
                                .tasks());
            }

            @Override
            public void setCuts(Assessment pack) {
                went.add("cuts of " + pack.ref().id());
            }

            @Override
            public void home() {
                went.add("home");
            }
        };
        ui.onFx(() -> SceneStyle.begin(new Appearance(new InMemoryPreferences())));
        ui.show(
                () -> {
                    LibraryScreen screen = new LibraryScreen(tools, services, actions);
                    Platform.runLater(screen.firstFocus()::requestFocus);
                    return screen.root();
                },
                1280,
                720);
    }

    @Test
    void findsATaskByTypingAndPractisesItByKeyboardAlone(UiDriver ui) {
        open(ui, Samples.assessment());
        ui.type("quay");
        assertThat(ui.text("state")).isEqualTo("1 of 10 tasks: “quay”");
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.DOWN);
        assertThat(ui.text("practiseOne")).isEqualTo("Practise only this task");
        ui.press(KeyCode.ENTER);
        assertThat(ui.text("heading")).startsWith("Practise one task in one case, about ");
        assertThat(ui.focusedId()).isEqualTo("name");
        ui.press(KeyCode.T);
        ui.press(KeyCode.O);
        ui.press(KeyCode.R);
        assertThat(ui.text("name")).isEqualTo("tor");
        ui.press(KeyCode.ENTER);
        assertThat(went).containsExactly("practise [" + Samples.JUDGE + "]");
    }

    @Test
    void goesOnFilteringWhenSomebodyTypesInTheList(UiDriver ui) {
        open(ui, Samples.assessment());
        ui.press(KeyCode.DOWN);
        ui.type("ma");
        assertThat(ui.focusedId()).isEqualTo("search");
        assertThat(ui.text("search")).isEqualTo("ma");
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.UP);
        assertThat(ui.focusedId()).isEqualTo("search");
    }

    @Test
    void showsAWayBackWhenNothingIsFound(UiDriver ui) {
        open(ui, Samples.assessment());
        ui.type("zzz");
        assertThat(ui.shows("list")).isFalse();
        assertThat(ui.shows("practise")).isFalse();
        ui.clickText("Show all tasks");
        assertThat(ui.text("state")).isEqualTo("10 tasks");
        ui.type("zzz");
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.text("state")).isEqualTo("10 tasks");
        assertThat(ui.focusedId()).isEqualTo("search");
    }

    @Test
    void leadsFromTheBlueprintToTheTasksOfACompetency(UiDriver ui) {
        open(ui, Samples.assessment());
        ui.click("blueprint");
        assertThat(ui.showsText("Promised 45%, asked 10%")).isTrue();
        ui.clickText("Find its tasks");
        assertThat(ui.text("state")).isEqualTo("1 of 10 tasks: Writing");
        assertThat(ui.openWindows()).hasSize(1);
    }

    @Test
    void leadsFromTheBlueprintToTheCutScoresOfThePack(UiDriver ui) {
        open(ui, Samples.assessment());
        ui.click("blueprint");
        ui.click("setCuts");
        assertThat(went).containsExactly("cuts of " + Samples.assessment().ref().id());
        assertThat(ui.openWindows()).hasSize(1);
    }

    @Test
    void drawsNoMoreLinesThanFitHoweverManyTasksThereAre(UiDriver ui) {
        Assessment sample = Samples.assessment();
        List<Scenario> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Scenario one = sample.scenarios().get(0);
            many.add(new Scenario(
                    "case-" + i,
                    "Case " + i,
                    one.setting(),
                    one.brief(),
                    one.exhibits(),
                    one.situation(),
                    one.tasks()));
        }
        open(ui, new Assessment(sample.ref(), sample.about(), sample.marking(), sample.sitting(), many));
        assertThat(ui.text("state")).isEqualTo("4000 tasks");
        ListView<?> list = (ListView<?>) ui.node("list");
        assertThat(ui.call(() -> list.lookupAll(".library-cell").stream()
                        .filter(ListCell.class::isInstance)
                        .count()))
                .isLessThan(60);
        long began = System.nanoTime();
        ui.type("case 399");
        assertThat(ui.text("state")).startsWith("10 of 4000 tasks");
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }
}
