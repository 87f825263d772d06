package org.okrreadiness.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.okrreadiness.service.PreferenceStore;

/** Puts the window back where it stood, unless that is no longer on any screen. */
final class WindowMemory {

    private static final String PLACE = "window.place";
    private static final double FIRST_WIDTH = 1280;
    private static final double FIRST_HEIGHT = 800;

    private final Stage stage;
    private final PreferenceStore preferences;
    private WindowPlace lastFree;

    WindowMemory(Stage stage, PreferenceStore preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    void restore() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(WindowPlace.LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(WindowPlace.LEAST_HEIGHT, screen.getHeight()));
        preferences
                .get(PLACE)
                .flatMap(WindowPlace::read)
                .filter(WindowMemory::isOnAScreen)
                .ifPresentOrElse(this::put, () -> putFirst(screen));
        stage.maximizedProperty().addListener((o, before, now) -> {
            if (now) {
                lastFree = place();
            }
        });
    }

    void keep() {
        WindowPlace place = stage.isMaximized() && lastFree != null ? lastFree : place();
        preferences.put(
                PLACE,
                new WindowPlace(place.x(), place.y(), place.width(), place.height(), stage.isMaximized()).written());
    }

    private WindowPlace place() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }

    private void put(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        lastFree = place;
        stage.setMaximized(place.maximised());
    }

    private void putFirst(Rectangle2D screen) {
        stage.setWidth(Math.min(FIRST_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(FIRST_HEIGHT, screen.getHeight()));
        stage.centerOnScreen();
    }

    private static boolean isOnAScreen(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty();
    }
}
