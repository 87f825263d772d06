package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.okrreadiness.preferences.PropertiesFilePreferences;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxBackgroundRunner;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.shell.MainWindow;
import org.okrreadiness.ui.shell.Screens;

/** The window from its opening to its closing, with everything that lives as long as it does. */
final class Window {

    /**
     * Set by the packaging to train and measure the start: {@code true} closes the window as soon as it has been drawn,
     * {@code home} as soon as the first screen has been drawn in it.
     */
    private static final String EXIT_ON_SHOWN = System.getProperty("okrreadiness.exitOnShown", "");

    private static final int TOOLKIT_SECONDS = 30;

    private final AppServices services;
    private final Path dataFolder;
    private final Optional<String> database;
    private final FxBackgroundRunner work = new FxBackgroundRunner("okr-readiness-work");
    private final FxBackgroundRunner trifles = new FxBackgroundRunner("okr-readiness-trifles");
    private final CountDownLatch closed = new CountDownLatch(1);
    private final PropertiesFilePreferences preferences;
    private volatile Optional<OpenFolder> workplace = Optional.empty();

    private Window(AppServices services, Path dataFolder, Optional<String> database) {
        this.services = services;
        this.dataFolder = dataFolder;
        this.database = database;
        this.preferences =
                new PropertiesFilePreferences(dataFolder.resolve("preferences.properties"), trifles::execute);
    }

    /**
     * Returns once the window is closed.
     *
     * @return why no window could be opened; empty when one was
     */
    static Optional<String> open(AppServices services, Path dataFolder, Optional<String> database) {
        Window window = new Window(services, dataFolder, database);
        try {
            window.startToolkit();
            window.closed.await();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (UnsupportedOperationException | IllegalStateException | LinkageError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void startToolkit() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            started.countDown();
            show();
        });
        if (!started.await(TOOLKIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("JavaFX did not start");
        }
    }

    private void show() {
        UiTools tools = new UiTools(services.messages(), work, new FxDelay());
        Stage stage = new Stage();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> Platform.runLater(this::release));
        Appearance appearance = new Appearance(preferences);
        new MainWindow(stage, tools, appearance, preferences, services.version())
                .open(() -> openFolder(tools, appearance, stage));
        if (EXIT_ON_SHOWN.equals("true")) {
            FirstFrames.afterDrawing(stage::close);
        }
    }

    /** Off the screen's thread. */
    private Screens openFolder(UiTools tools, Appearance appearance, Stage stage) {
        OpenFolder opened = services.openForWindow(dataFolder, database);
        workplace = Optional.of(opened);
        opened.workplace().samples().show();
        preferences.keepFromNowOn();
        if (EXIT_ON_SHOWN.equals("home")) {
            Platform.runLater(() -> FirstFrames.afterDrawing(stage::close));
        }
        return new AppScreens(tools, opened, preferences, appearance, services);
    }

    /** What was asked for before the window closed is still done; then the folder is free for the next window. */
    private void release() {
        new Thread(
                        () -> {
                            work.close();
                            trifles.close();
                            workplace.ifPresent(OpenFolder::close);
                            Platform.exit();
                            closed.countDown();
                        },
                        "okr-readiness-closing")
                .start();
    }
}
