package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonResponseFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.storage.DataFolder;
import org.okrreadiness.storage.Formats;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleDrafts;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.shell.MainWindow;
import org.okrreadiness.ui.shell.Screens;

/** Puts each of the {@link PictureSubjects} on the screen, with sample data and as real as the program itself would. */
final class ScreenTour implements AutoCloseable {

    private static final int PASSES = 3;

    private final UiTools tools;
    private final DataFolder folder;
    private final Set<Class<?>> visited = ConcurrentHashMap.newKeySet();
    private final ContentWords common = new ContentWords();
    private ContentWords content = common;
    private Appearance appearance;
    private Stage stage;

    private ScreenTour(UiTools tools, DataFolder folder) {
        this.tools = tools;
        this.folder = folder;
    }

    static ScreenTour begin(Messages messages) throws IOException {
        Formats formats = new Formats(new JsonEventFormat(), new JsonResponseFormat(), new JsonSheetFormat());
        Path data = Files.createTempDirectory("tour");
        DataFolder folder = DataFolder.open(data, PictureData.CLOCK, formats);
        ScreenTour tour = new ScreenTour(new UiTools(messages, new InlineRunner(), new FxDelay()), folder);
        tour.common.add(List.of(
                data,
                PictureScreens.HOME,
                StandardSchools.all(),
                PictureScreens.scorer().checks()));
        tour.common.add(List.of(PictureTake.OBJECTION, PictureTake.LINE, PictureOwn.WORDS, PictureTrouble.WORDS));
        tour.common.add(SampleDrafts.LINES);
        tour.common.add(PicturePacks.content());
        tour.common.add(PictureStandard.content());
        tour.common.add(PictureTrainer.content());
        tour.common.add(PictureRegister.content());
        tour.common.add(PictureExchange.content());
        tour.common.add(PictureDecide.content());
        tour.common.add(PictureNeed.content());
        tour.common.add(PictureVetting.content());
        tour.common.add(ShippedNeed.read());
        for (String name : List.of("os.name", "os.version", "java.runtime.version", "javafx.runtime.version")) {
            tour.common.add(System.getProperty(name, ""));
        }
        return tour;
    }

    /** The kinds of screen that were shown so far. */
    Set<Class<?>> visited() {
        return visited;
    }

    /** What every screen may show, whatever it is given. */
    ContentWords common() {
        return common;
    }

    /** What the screen shown last was given to show. */
    ContentWords content() {
        return content;
    }

    void show(UiDriver ui, PictureSubjects.Subject subject, Look look) {
        content = common.forOneScreen();
        ui.call(() -> {
            InMemoryPreferences preferences = new InMemoryPreferences();
            preferences.put("window.place", "0,0," + look.width() + "," + look.height() + ",false");
            appearance = new Appearance(preferences);
            look.choose(appearance);
            stage = new Stage();
            MainWindow window = new MainWindow(stage, tools, appearance, preferences, "1.0");
            Callable<Screens> opening = () -> screens(subject.data());
            window.open(opening);
            subject.goTo().accept(window);
            return null;
        });
        layOut(ui);
        subject.act().accept(ui);
        layOut(ui);
    }

    /** What an inspection finds when the window has this size, which may be larger than the display of the tests. */
    List<String> measure(UiDriver ui, Look look, Inspection inspection) {
        return ui.call(() -> {
            look.choose(appearance);
            Scene scene = ui.windowOnTop().getScene();
            Parent root = scene.getRoot();
            boolean whole = scene == stage.getScene();
            if (whole) {
                root.resize(look.width(), look.height());
            } else {
                root.applyCss();
                double width = Math.min(look.width(), root.prefWidth(-1));
                root.resize(width, Math.min(look.height(), root.prefHeight(width)));
            }
            layOut(root);
            List<String> findings = inspection.findings(scene);
            if (look.width() > Screen.getPrimary().getBounds().getWidth()) {
                // Nobody sees it, so nobody has to paint it: shadows alone fill the memory at such sizes.
                root.resize(scene.getWidth(), scene.getHeight());
            }
            return findings;
        });
    }

    private static void layOut(UiDriver ui) {
        ui.call(() -> {
            List.copyOf(Window.getWindows())
                    .forEach(window -> layOut(window.getScene().getRoot()));
            return null;
        });
    }

    /** What is laid out may show or hide something, which has to be laid out again. */
    private static void layOut(Parent root) {
        int passes = 0;
        do {
            root.applyCss();
            root.layout();
            passes++;
        } while (passes < PASSES && needsLayout(root));
    }

    private static boolean needsLayout(Parent parent) {
        return parent.isNeedsLayout()
                || parent.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child instanceof Parent inner && child.isManaged() && needsLayout(inner));
    }

    /** The newest window: a sheet, where one is open. */
    Scene scene(UiDriver ui) {
        return ui.call(() -> ui.windowOnTop().getScene());
    }

    /** A menu or list, which takes its colours when it opens. */
    boolean isPopup(UiDriver ui) {
        return ui.call(() -> ui.windowOnTop() instanceof PopupWindow);
    }

    void hide(UiDriver ui) {
        ui.call(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
    }

    @Override
    public void close() {
        folder.close();
    }

    /** Notes which screens are made, whatever screens there will be. */
    private Screens screens(PictureData data) {
        if (data.failure().isPresent()) {
            throw data.failure().get();
        }
        content.add(data);
        Screens real = new PictureScreens(data, tools, appearance, folder.keeper());
        return (Screens) Proxy.newProxyInstance(
                Screens.class.getClassLoader(), new Class<?>[] {Screens.class}, (proxy, method, arguments) -> {
                    try {
                        Object made = method.invoke(real, arguments);
                        if (made instanceof org.okrreadiness.ui.common.Screen) {
                            visited.add(made.getClass());
                        } else {
                            content.add(made);
                        }
                        return made;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
