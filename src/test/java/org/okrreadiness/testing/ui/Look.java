package org.okrreadiness.testing.ui;

import java.util.Locale;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.Theme;

/**
 * How large a window is and what its person has chosen to see.
 *
 * @param percent size of the text
 */
record Look(int width, int height, Theme theme, boolean highContrast, int percent) {

    Look(int width, int height, Theme theme, int percent) {
        this(width, height, theme, false, percent);
    }

    Look withHeight(int other) {
        return new Look(width, other, theme, highContrast, percent);
    }

    void choose(Appearance appearance) {
        appearance.themeProperty().set(theme);
        appearance.highContrastProperty().set(highContrast);
        appearance.textPercentProperty().set(percent);
    }

    String name() {
        String colours = theme.name().toLowerCase(Locale.ROOT) + (highContrast ? "-contrast" : "");
        return width + "x" + height + "-" + colours + "-" + percent;
    }
}
