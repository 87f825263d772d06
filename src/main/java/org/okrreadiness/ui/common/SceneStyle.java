package org.okrreadiness.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Brings an {@link Appearance} to the screen. All sizes in the style sheet follow the size of the text at the root. */
public final class SceneStyle {

    /** At 100 per cent. */
    private static final double BASE_TEXT_PIXELS = 15;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String SHEET = sheet("workbench.css");
    private static final String CONTRAST_LIGHT = sheet("contrast-light.css");
    private static final String CONTRAST_DARK = sheet("contrast-dark.css");

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
        scene.getProperties().put(Appearance.class, appearance);
        TextSizeKeys.add(scene, appearance);
        appearance.darkBinding().addListener((o, before, now) -> recolour(scene, appearance));
        appearance.highContrastProperty().addListener((o, before, now) -> recolour(scene, appearance));
        appearance.textPercentProperty().addListener((o, before, now) -> resize(scene, now.intValue()));
        recolour(scene, appearance);
        resize(scene, appearance.textPercentProperty().get());
    }

    /** Gives a second window the looks of its owner, whose text it makes larger and smaller by the same keys. */
    static void copy(Scene owner, Scene scene) {
        Bindings.bindContent(scene.getStylesheets(), owner.getStylesheets());
        Parent root = scene.getRoot();
        root.styleProperty().bind(owner.getRoot().styleProperty());
        root.pseudoClassStateChanged(DARK, isDark(owner));
        SetChangeListener<PseudoClass> recolour = change -> root.pseudoClassStateChanged(DARK, isDark(owner));
        // Kept by the scene and by nobody longer.
        scene.getProperties().put(DARK, recolour);
        owner.getRoot().getPseudoClassStates().addListener(new WeakSetChangeListener<>(recolour));
        if (owner.getProperties().get(Appearance.class) instanceof Appearance appearance) {
            TextSizeKeys.add(scene, appearance);
        }
    }

    private static boolean isDark(Scene scene) {
        return scene.getRoot().getPseudoClassStates().contains(DARK);
    }

    private static void recolour(Scene scene, Appearance appearance) {
        boolean dark = appearance.isDark();
        setTheme(dark);
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
        // A sheet rather than a pseudo-class, because the lists and menus that open in windows of their own take over
        // sheets only.
        List<String> sheets = appearance.highContrastProperty().get()
                ? List.of(SHEET, dark ? CONTRAST_DARK : CONTRAST_LIGHT)
                : List.of(SHEET);
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static void setTheme(boolean dark) {
        // The compiled form of the theme's sheet: parsing the text form would double the time to the first frame.
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
    }

    private static String sheet(String name) {
        return SceneStyle.class.getResource(name).toExternalForm();
    }

    private static void resize(Scene scene, int percent) {
        scene.getRoot().setStyle("-fx-font-size: " + BASE_TEXT_PIXELS * percent / 100 + "px;");
    }
}
