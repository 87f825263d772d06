package org.okrreadiness.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Brings an {@link Appearance} to the screen. All sizes in the style sheet follow the size of the text at the root. */
public final class SceneStyle {

    /** At 100 per cent. */
    private static final double BASE_TEXT_PIXELS = 15;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String SHEET =
            SceneStyle.class.getResource("workbench.css").toExternalForm();

    private SceneStyle() {}

    /**
     * Sets the theme before the first control exists: a control that finds none loads JavaFX's own, which takes as long again
     * and is thrown away.
     */
    public static void begin(Appearance appearance) {
        setTheme(appearance.isDark());
    }

    /** Gives the scene of the main window its looks and keeps them in step with the appearance. */
    public static void follow(Scene scene, Appearance appearance) {
        scene.getStylesheets().add(SHEET);
        appearance.darkBinding().addListener((o, before, now) -> recolour(scene, now));
        appearance.textPercentProperty().addListener((o, before, now) -> resize(scene, now.intValue()));
        recolour(scene, appearance.isDark());
        resize(scene, appearance.textPercentProperty().get());
    }

    /** Gives a second window, which lives for a moment only, the looks of its owner. */
    static void copy(Scene owner, Scene scene) {
        scene.getStylesheets().setAll(owner.getStylesheets());
        Parent root = scene.getRoot();
        root.setStyle(owner.getRoot().getStyle());
        root.pseudoClassStateChanged(
                DARK, owner.getRoot().getPseudoClassStates().contains(DARK));
    }

    private static void recolour(Scene scene, boolean dark) {
        setTheme(dark);
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
    }

    private static void setTheme(boolean dark) {
        // The compiled form of the theme's sheet: parsing the text form would double the time to the first frame.
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
    }

    private static void resize(Scene scene, int percent) {
        scene.getRoot().setStyle("-fx-font-size: " + BASE_TEXT_PIXELS * percent / 100 + "px;");
    }
}
