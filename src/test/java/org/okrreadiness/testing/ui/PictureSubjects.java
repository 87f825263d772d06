package org.okrreadiness.testing.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.DataFolderInUseException;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.home.HomeActions;
import org.okrreadiness.ui.home.HomeScreen;
import org.okrreadiness.ui.home.HomeServices;
import org.okrreadiness.ui.result.ResultScreen;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.Screens;

/** What there is to draw. */
final class PictureSubjects {

    private static final String LONG_NAME = "Maria-Magdalena Featherstonehaugh-Wolstenholme of Barrow-in-F";
    private static final HandTurnedClock CLOCK = new HandTurnedClock("2026-11-24T14:02:00Z");

    /**
     * @param goTo leads the window to the screen
     * @param act what is clicked and typed before the picture is taken
     */
    record Subject(String name, Data data, Consumer<Navigator> goTo, Consumer<UiDriver> act) {

        Screens screens(UiTools tools, Appearance appearance) {
            if (data.failure().isPresent()) {
                throw data.failure().get();
            }
            return new SampleScreens(data, tools);
        }
    }

    record Data(List<AttemptSummary> attempts, List<FoundPack> packs, Optional<RuntimeException> failure) {

        static Data of(List<AttemptSummary> attempts, List<FoundPack> packs) {
            return new Data(attempts, packs, Optional.empty());
        }

        static Data failing(RuntimeException failure) {
            return new Data(List.of(), List.of(), Optional.of(failure));
        }
    }

    private PictureSubjects() {}

    static List<Subject> all() {
        Data full = Data.of(attempts(), packs());
        return List.of(
                new Subject("home", full, go -> {}, ui -> {}),
                new Subject("home-empty", Data.of(List.of(), List.of()), go -> {}, ui -> {}),
                new Subject("home-start", full, go -> {}, ui -> ui.press(KeyCode.TAB)),
                new Subject("result-1-overview", full, PictureSubjects::toResult, ui -> {}),
                new Subject("result-2-written", full, PictureSubjects::toResult, turnTo(1)),
                new Subject("result-3-critique", full, PictureSubjects::toResult, turnTo(2)),
                new Subject("result-4-ratings", full, PictureSubjects::toResult, turnTo(3)),
                new Subject("shell-shortcuts", full, go -> {}, ui -> ui.press(KeyCode.F1)),
                new Subject("shell-menu", full, go -> {}, ui -> ui.clickText("View")),
                new Subject(
                        "shell-in-use",
                        Data.failing(new DataFolderInUseException(
                                Phrase.of("problem.attempt-unknown", "in use"), new IllegalStateException())),
                        go -> {},
                        ui -> {}),
                new Subject("shell-defect", Data.failing(new IllegalStateException("unseen")), go -> {}, ui -> {}));
    }

    private static void toResult(Navigator go) {
        go.result(AttemptId.random());
    }

    private static Consumer<UiDriver> turnTo(int page) {
        return ui -> {
            for (int turned = 0; turned < page; turned++) {
                ui.press(KeyCode.ALT, KeyCode.RIGHT);
            }
        };
    }

    private static List<AttemptSummary> attempts() {
        return List.of(
                open(LONG_NAME, Mode.ASSESSMENT, 3, Duration.ofMinutes(2)),
                open("Amina Yusuf", Mode.PRACTICE, 11, Duration.ofHours(20)),
                past("Amina Yusuf", 71, Duration.ofDays(1)),
                past(LONG_NAME, 38, Duration.ofDays(12)));
    }

    private static AttemptSummary open(String who, Mode mode, int answered, Duration ago) {
        Instant saved = CLOCK.instant().minus(ago);
        return new AttemptSummary(
                AttemptId.random(),
                Samples.assessment().ref(),
                Samples.assessment().about().title(),
                who,
                mode,
                saved.minus(Duration.ofHours(1)),
                saved,
                Optional.empty(),
                answered,
                12,
                OptionalInt.empty());
    }

    private static AttemptSummary past(String who, int score, Duration ago) {
        AttemptSummary open = open(who, Mode.ASSESSMENT, 12, ago);
        return new AttemptSummary(
                open.id(),
                open.assessment(),
                open.title(),
                who,
                open.mode(),
                open.startedAt(),
                open.lastSavedAt(),
                Optional.of(open.lastSavedAt()),
                12,
                12,
                OptionalInt.of(score));
    }

    private static List<FoundPack> packs() {
        PackFinding finding = new PackFinding(
                new PackFinding.Place("scenarios/opening-night.yaml", 41, 7),
                PackFinding.Weight.ERROR,
                "missing-field",
                Phrase.of("home.pack.minutes", "90"),
                Phrase.of("home.start.name.missing"));
        return List.of(
                new FoundPack(FoundPack.Origin.SHIPPED, "practitioner", Optional.of(Samples.assessment()), List.of()),
                new FoundPack(FoundPack.Origin.OWN, "theatre", Optional.empty(), List.of(finding)));
    }

    private record SampleScreens(Data data, UiTools tools) implements Screens {

        @Override
        public Screen home(Navigator go) {
            InMemoryAttempts attempts = new InMemoryAttempts(CLOCK);
            data.attempts().forEach(attempts::list);
            FixedAssessments assessments = new FixedAssessments(data.packs());
            Sittings sittings = new Sittings(assessments, attempts, null, CLOCK, new Random(1));
            HomeServices services = new HomeServices(
                    sittings,
                    assessments,
                    new InMemoryPreferences(),
                    Path.of("/home/amina/.local/share/okr-readiness/packs"),
                    CLOCK);
            return new HomeScreen(tools, services, new NoActions());
        }

        @Override
        public Sittings.Opened open(AttemptId attempt) {
            return SampleResults.handedIn(attempt, CLOCK.instant());
        }

        @Override
        public Screen take(Sittings.Opened opened, Navigator go) {
            return home(go);
        }

        @Override
        public Screen result(Sittings.Opened opened, Navigator go) {
            return new ResultScreen(tools, opened, CLOCK, go::home);
        }

        @Override
        public Screen settings(Navigator go) {
            return home(go);
        }

        @Override
        public List<Phrase> notices() {
            return List.of();
        }

        @Override
        public ScorerVersions versions() {
            return new ScorerVersions("1.0", "1.0", "1.0");
        }
    }

    private static final class NoActions implements HomeActions {

        @Override
        public void resume(AttemptId attempt) {
            // A picture leads nowhere.
        }

        @Override
        public void openResult(AttemptId attempt) {
            // A picture leads nowhere.
        }

        @Override
        public void openFolder(Path folder) {
            // A picture leads nowhere.
        }
    }
}
