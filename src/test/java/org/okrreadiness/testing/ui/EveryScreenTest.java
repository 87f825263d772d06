package org.okrreadiness.testing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Theme;

@UiTest
class EveryScreenTest {

    private static ScreenTour tour;
    private static final Set<String> all = new TreeSet<>();
    private static final java.util.Map<String, String> worst = new java.util.TreeMap<>();
    static long tShow, tLook, tContrast, tFocus, tFit;

    @BeforeAll
    static void begin() throws IOException {
        tour = ScreenTour.begin(new Messages(PseudoWords.LOCALE, new PseudoWords()));
    }

    @AfterAll
    static void end() {
        tour.close();
        all.forEach(System.out::println);
        worst.values().stream().sorted().limit(25).forEach(System.out::println);
        System.out.printf("show %d look %d contrast %d focus %d fit %d ms%n", tShow/1000000, tLook/1000000, tContrast/1000000, tFocus/1000000, tFit/1000000);
        System.out.println(tour.visited());
    }

    static Stream<PictureSubjects.Subject> subjects() {
        return PictureSubjects.all().stream().filter(s -> s.name().startsWith(System.getProperty("only", "")));
    }

    static List<Look> SIZES = List.of(new Look(1920, 1080, Theme.LIGHT, 100), new Look(3840, 2160, Theme.LIGHT, 100), new Look(1280, 800, Theme.LIGHT, 200), new Look(1280, 720, Theme.LIGHT, 150), new Look(3840, 2160, Theme.LIGHT, 200));

    @ParameterizedTest
    @MethodSource("subjects")
    void look(PictureSubjects.Subject subject, UiDriver ui) {
        long t = System.nanoTime();
        Look first = new Look(1280, 720, Theme.LIGHT, 100);
        tour.show(ui, subject, first);
        tShow += System.nanoTime() - t;
        boolean popup = tour.isPopup(ui);
        note(ui, subject, first, new FitInspection());
        note(ui, subject, first, new NamesInspection());
        note(ui, subject, first, new StillnessInspection());
        note(ui, subject, first, new WordsInspection(tour.content()));
        for (Look look : SIZES) {
            t = System.nanoTime();
            tour.measure(ui, look, new FitInspection()).forEach(f -> all.add(subject.name() + " " + look.name() + " " + f));
            tLook += System.nanoTime() - t;
        }
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) for (boolean high : List.of(false, true)) {
            Look look = new Look(1280, 720, theme, high, 100);
            t = System.nanoTime();
            if (popup && (high != (theme == Theme.DARK))) continue;
            if (popup) { tour.hide(ui); tour.show(ui, subject, look); } else tour.change(ui, look);
            tLook += System.nanoTime() - t;
            t = System.nanoTime();
            var c = new ContrastInspection(high ? 7 : 4.5);
            ui.call(() -> { for (var r : c.readings(tour.scene(ui))) if (r.ratio() < r.wanted()) worst.merge(r.node().getClass().getSimpleName() + r.node().getStyleClass() + look.name() + r.front() + r.back(), look.name() + " " + subject.name() + " " + r.sentence(), (a, b) -> a); return null; });
            note(ui, subject, look, c);
            tContrast += System.nanoTime() - t;
        }
        t = System.nanoTime();
        if (!tour.isPopup(ui)) note(ui, subject, first, new FocusInspection());
        tFocus += System.nanoTime() - t;
        System.out.printf("%s: show %d look %d contrast %d focus %d fit %d ms%n", subject.name(), tShow/1000000, tLook/1000000, tContrast/1000000, tFocus/1000000, tFit/1000000);
    }

    void note(UiDriver ui, PictureSubjects.Subject s, Look look, Inspection i) {
        ui.call(() -> i.findings(tour.scene(ui))).forEach(f -> all.add(s.name() + " " + look.name() + " " + f));
    }
}
