package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Theme;

/**
 * Draws every screen with sample data into a folder, for somebody to look at: small and large, light and dark, normal and double text,
 * long names, long answers, nothing at all, and an error.
 *
 * <p>{@code mvn -q -Ppictures test-compile exec:exec -Dpictures=target/pictures}
 */
public final class ScreenPictures {

    private static final List<Look> LOOKS = List.of(
            new Look(1280, 720, Theme.LIGHT, 100),
            new Look(1920, 1080, Theme.DARK, 100),
            new Look(1280, 720, Theme.LIGHT, 200),
            new Look(3840, 2160, Theme.LIGHT, 100));

    /** For these high contrast is drawn too: what is in them is in all others. */
    private static final Set<String> IN_HIGH_CONTRAST =
            Set.of("home-1-full", "result-4-ratings", "settings", "take-2-objection", "take-9-reset");

    private static final List<Look> HIGH_CONTRAST =
            List.of(new Look(1280, 720, Theme.LIGHT, true, 100), new Look(1280, 720, Theme.DARK, true, 100));

    private static final Look IN_THE_README = new Look(1400, 860, Theme.LIGHT, 100);
    private static final Look DARK_IN_THE_README = new Look(1400, 860, Theme.DARK, 100);

    private final UiDriver ui = UiDriver.open();
    private final Path folder;
    private final List<String> only;
    private final ScreenTour tour;

    private ScreenPictures(Path folder, List<String> only, ScreenTour tour) {
        this.tour = tour;
        this.folder = folder;
        this.only = only;
    }

    /** @param arguments the folder, and if wished beginnings of the names of the pictures wanted */
    public static void main(String[] arguments) throws IOException {
        int status = 1;
        try (ScreenTour tour = ScreenTour.begin(new Messages(Locale.UK))) {
            List<String> only = List.of(arguments).subList(1, arguments.length);
            ScreenPictures pictures = new ScreenPictures(Path.of(arguments[0]), only, tour);
            PictureSubjects.all().forEach(pictures::draw);
            pictures.draw(PictureTrainer.remark());
            PictureReadme.subjects().forEach(pictures::draw);
            PictureTrainer.ofReadme().forEach(pictures::draw);
            PictureWalk.subjects().forEach(pictures::draw);
            if (pictures.isWanted(PictureWalk.NAME + "page")) {
                PictureWalk.pages(pictures.folder);
            }
            // There are hundreds of these, so they are drawn only when asked for.
            if (!only.isEmpty()) {
                PictureWholeSitting.subjects().forEach(pictures::draw);
            }
            status = 0;
        } catch (RuntimeException | Error failure) {
            // Halting would keep it to itself.
            failure.printStackTrace();
        } finally {
            // The toolkit's thread would keep a failed run alive.
            Runtime.getRuntime().halt(status);
        }
    }

    private void draw(PictureSubjects.Subject subject) {
        if (isWanted(subject.name())) {
            looks(subject).forEach(look -> draw(subject, look));
        }
    }

    private boolean isWanted(String name) {
        return only.isEmpty() || only.stream().anyMatch(name::startsWith);
    }

    private static List<Look> looks(PictureSubjects.Subject subject) {
        if (subject.name().startsWith(PictureReadme.DARK)) {
            return List.of(DARK_IN_THE_README);
        }
        if (subject.name().startsWith(PictureReadme.NAME)) {
            return List.of(IN_THE_README);
        }
        return IN_HIGH_CONTRAST.contains(subject.name())
                ? Stream.concat(LOOKS.stream(), HIGH_CONTRAST.stream()).toList()
                : LOOKS;
    }

    private void draw(PictureSubjects.Subject subject, Look look) {
        tour.show(ui, subject, look);
        ui.snapshot(tour.scene(ui), folder.resolve(subject.name() + "-" + look.name() + ".png"));
        tour.hide(ui);
    }
}
