package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonResponseFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.storage.DataFolder;
import org.okrreadiness.storage.Formats;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.Theme;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.shell.MainWindow;
import org.okrreadiness.ui.shell.Screens;

/**
 * Draws every screen with sample data into a folder, for somebody to look at: small and large, light and dark, normal and double text,
 * long names, long answers, nothing at all, and an error.
 *
 * <p>{@code mvn -q -Ppictures test-compile exec:exec -Dpictures=target/pictures}
 */
public final class ScreenPictures {

    /** @param percent size of the text */
    private record Look(int width, int height, Theme theme, int percent) {

        String name() {
            return width + "x" + height + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent;
        }
    }

    private static final List<Look> LOOKS = List.of(
            new Look(1280, 720, Theme.LIGHT, 100),
            new Look(1920, 1080, Theme.DARK, 100),
            new Look(1280, 720, Theme.LIGHT, 200));

    private static final Look IN_THE_README = new Look(1400, 860, Theme.LIGHT, 100);
    private static final Look DARK_IN_THE_README = new Look(1400, 860, Theme.DARK, 100);

    private final UiDriver ui = UiDriver.open();
    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new FxDelay());
    private final Path folder;
    private final List<String> only;
    private final DataKeeper keeper;

    private ScreenPictures(Path folder, List<String> only, DataKeeper keeper) {
        this.keeper = keeper;
        this.folder = folder;
        this.only = only;
    }

    /** @param arguments the folder, and if wished beginnings of the names of the pictures wanted */
    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("pictures");
        Formats formats = new Formats(new JsonEventFormat(), new JsonResponseFormat(), new JsonSheetFormat());
        int status = 1;
        try (DataFolder folder = DataFolder.open(data, PictureData.CLOCK, formats)) {
            List<String> only = List.of(arguments).subList(1, arguments.length);
            ScreenPictures pictures = new ScreenPictures(Path.of(arguments[0]), only, folder.keeper());
            PictureSubjects.all().forEach(pictures::draw);
            PictureSealed.subjects().forEach(pictures::draw);
            PictureReadme.subjects().forEach(pictures::draw);
            // There are hundreds of these, so they are drawn only when asked for.
            if (!only.isEmpty()) {
                PictureWholeSitting.subjects().forEach(pictures::draw);
            }
            status = 0;
        } finally {
            // The toolkit's thread would keep a failed run alive.
            Runtime.getRuntime().halt(status);
        }
    }

    private Screens screens(PictureData data, Appearance appearance) {
        if (data.failure().isPresent()) {
            throw data.failure().get();
        }
        return new PictureScreens(data, tools, appearance, keeper);
    }

    private void draw(PictureSubjects.Subject subject) {
        if (only.isEmpty() || only.stream().anyMatch(subject.name()::startsWith)) {
            looks(subject).forEach(look -> draw(subject, look));
        }
    }

    private static List<Look> looks(PictureSubjects.Subject subject) {
        if (subject.name().startsWith(PictureReadme.DARK)) {
            return List.of(DARK_IN_THE_README);
        }
        return subject.name().startsWith(PictureReadme.NAME) ? List.of(IN_THE_README) : LOOKS;
    }

    private void draw(PictureSubjects.Subject subject, Look look) {
        ui.onFx(() -> {
            InMemoryPreferences preferences = new InMemoryPreferences();
            preferences.put("window.place", "0,0," + look.width() + "," + look.height() + ",false");
            Appearance appearance = new Appearance(preferences);
            appearance.themeProperty().set(look.theme());
            appearance.textPercentProperty().set(look.percent());
            MainWindow window = new MainWindow(new Stage(), tools, appearance, preferences, "1.0");
            Callable<Screens> opening = () -> screens(subject.data(), appearance);
            window.open(opening);
            subject.goTo().accept(window);
        });
        ui.settle();
        subject.act().accept(ui);
        ui.settle();
        Scene newest = ui.call(() -> ui.windowOnTop().getScene());
        ui.snapshot(newest, folder.resolve(subject.name() + "-" + look.name() + ".png"));
        ui.onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
