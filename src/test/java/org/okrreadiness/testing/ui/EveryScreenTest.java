package org.okrreadiness.testing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.Theme;

/**
 * Shows each of the {@link PictureSubjects} of an area once, in a language longer than English, and looks it over: whether all of it
 * fits at every size of window and text, can be read, named and reached, and comes out of a bundle. A new screen is looked over once it
 * is in that list, and the last two tests fail until it is. A class for each area, so that the areas are looked over side by side.
 */
@UiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class EveryScreenTest {

    private static final Look PLAIN = new Look(1280, 720, Theme.LIGHT, 100);
    private static final Look DARK = new Look(1280, 720, Theme.DARK, 100);
    private static final List<Look> HIGH_CONTRAST =
            List.of(new Look(1280, 720, Theme.LIGHT, true, 100), new Look(1280, 720, Theme.DARK, true, 100));
    /** Subjects that scroll down in another and show nothing that is not looked at there. */
    private static final Set<String> SCROLLED_ONLY = Set.of(
            "moderation-1-open-end",
            "moderation-2-references-set",
            "moderation-4-tables",
            "result-8-choice-cards",
            "result-9-diagnosis-cards",
            "result-a-news-cards",
            "result-b-reset-cards",
            "shell-1-about-card",
            "shell-1-about-end",
            "standard-6-panel-record",
            "take-5-choice-end",
            "take-6-diagnosis-help",
            "take-8-news-end");

    private static final List<Look> LARGER_WINDOWS =
            List.of(new Look(1920, 1080, Theme.LIGHT, 100), new Look(3840, 2160, Theme.LIGHT, 100));
    private static final List<Look> LARGER_TEXT = List.of(
            new Look(1280, 720, Theme.DARK, 150),
            new Look(1280, 800, Theme.DARK, 200),
            new Look(3840, 2160, Theme.DARK, 200));

    /** Beginnings of names, while one screen is worked on; usually all. */
    private static final List<String> WANTED =
            List.of(System.getProperty("screens", "").split(","));

    /**
     * Whether each screen is shown in every look. Usually each is shown in one look of a kind, by turns, because there are hundreds of them;
     * who works on a screen, or has a quarter of an hour, sees all.
     */
    private static final boolean EVERY_LOOK = Boolean.getBoolean("screens.everyLook") || !WANTED.equals(List.of(""));

    /** So that what is below the edge of the window is seen as well. */
    private static final int TALL = 2400;

    private static final double TEXT = 4.5;
    private static final double TEXT_IN_HIGH_CONTRAST = 7;

    private final FocusLookInspection focusInLight = new FocusLookInspection();
    private final FocusLookInspection focusInDark = new FocusLookInspection();
    private final ScreenArea area;

    private ScreenTour tour;
    private ShownWords words;
    private List<String> findings;

    EveryScreenTest(ScreenArea area) {
        this.area = area;
    }

    @BeforeAll
    void begin() throws IOException {
        Messages pseudo = new Messages(PseudoWords.LOCALE, new PseudoWords());
        tour = ScreenTour.begin(pseudo);
        tour.common().add(PictureModeration.content());
        tour.common().add(PictureHandOver.content());
        words = new ShownWords(pseudo);
    }

    @AfterAll
    void end() {
        tour.close();
    }

    Stream<PictureSubjects.Subject> subjects() {
        return PictureSubjects.of(area)
                .filter(subject -> !SCROLLED_ONLY.contains(subject.name()))
                .filter(subject -> WANTED.stream().anyMatch(subject.name()::startsWith));
    }

    @Order(1)
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("subjects")
    void isAsEveryScreenShouldBe(PictureSubjects.Subject subject, UiDriver ui) {
        findings = new ArrayList<>();
        tour.show(ui, subject, PLAIN);
        ui.onFx(() -> words.note(tour.scene(ui)));
        boolean popup = tour.isPopup(ui);
        look(ui, PLAIN, new NamesInspection());
        look(ui, PLAIN, new StillnessInspection());
        look(ui, PLAIN, new WordsInspection(tour.content()));
        some(LARGER_WINDOWS, subject).forEach(look -> measure(ui, look, new FitInspection()));
        measure(ui, PLAIN, new FitInspection());
        measure(ui, PLAIN.withHeight(TALL), new ContrastInspection(TEXT));
        if (!popup) {
            look(ui, PLAIN, focusInLight);
            look(ui, PLAIN, new FocusInspection());
        }
        // One of the two for each, by turns: that the colours themselves are right is the business of another test.
        Look contrast = HIGH_CONTRAST.get(subject.name().length() % 2);
        if (popup) {
            tour.hide(ui);
            tour.show(ui, subject, contrast);
        }
        measure(ui, contrast.withHeight(TALL), new ContrastInspection(TEXT_IN_HIGH_CONTRAST));
        if (!popup) {
            measure(ui, DARK.withHeight(TALL), new ContrastInspection(TEXT));
            look(ui, DARK, focusInDark);
            some(LARGER_TEXT, subject).forEach(look -> measure(ui, look, new FitInspection()));
        }
        assertThat(findings).isEmpty();
    }

    private static List<Look> some(List<Look> looks, PictureSubjects.Subject subject) {
        int turn = Math.floorMod(subject.name().hashCode(), looks.size());
        return EVERY_LOOK ? looks : List.of(looks.get(turn));
    }

    private void look(UiDriver ui, Look look, Inspection inspection) {
        keep(look, ui.call(() -> inspection.findings(tour.scene(ui))));
    }

    private void measure(UiDriver ui, Look look, Inspection inspection) {
        keep(look, tour.measure(ui, look, inspection));
    }

    private void keep(Look look, List<String> found) {
        found.stream().distinct().forEach(finding -> findings.add(look.name() + ": " + finding));
    }

    @Order(2)
    @Test
    void everyKindOfScreenIsInTheList() throws Exception {
        assumeThat(WANTED).containsExactly("");
        assertThat(screens()).isNotEmpty().isSubsetOf(tour.visited());
    }

    @Order(2)
    @Test
    void everyViewIsInTheList() {
        assumeThat(WANTED).containsExactly("");
        assertThat(words.missing(area)).isEmpty();
    }

    private List<Class<?>> screens() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                Screen.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org/okrreadiness/ui"))) {
            List<Class<?>> screens = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Screen.class")).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (Screen.class.isAssignableFrom(type) && !type.isInterface() && area.holds(type)) {
                    screens.add(type);
                }
            }
            return screens;
        }
    }
}
