package org.okrreadiness.ui.common;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.service.PreferenceStore;

/** How the person wants the window to look: light or dark, how strong the contrast, how large the text. Remembered at once. */
public final class Appearance {

    public static final int SMALLEST_TEXT = 100;
    public static final int LARGEST_TEXT = 200;
    public static final int TEXT_STEP = 10;

    private static final String THEME = "appearance.theme";
    private static final String TEXT = "appearance.text-percent";
    private static final String CONTRAST = "appearance.high-contrast";
    private static final String SYSTEM_DARK = "appearance.system-was-dark";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(SMALLEST_TEXT);
    private final BooleanProperty highContrast = new SimpleBooleanProperty();
    private final BooleanProperty systemDark = new SimpleBooleanProperty();
    private final BooleanBinding dark = Bindings.createBooleanBinding(this::isDark, theme, systemDark);

    public Appearance(PreferenceStore preferences) {
        preferences.get(THEME).flatMap(Appearance::themeNamed).ifPresent(theme::set);
        preferences.get(TEXT).flatMap(Appearance::number).ifPresent(this::setTextPercent);
        preferences.get(CONTRAST).map(Boolean::parseBoolean).ifPresent(highContrast::set);
        // Asking the system takes a moment; what it said last time is right nearly always and spares a flash of white.
        preferences.get(SYSTEM_DARK).map(Boolean::parseBoolean).ifPresent(systemDark::set);
        theme.addListener((o, before, now) -> preferences.put(THEME, now.name().toLowerCase(Locale.ROOT)));
        textPercent.addListener((o, before, now) -> preferences.put(TEXT, now.toString()));
        highContrast.addListener((o, before, now) -> preferences.put(CONTRAST, now.toString()));
        systemDark.addListener((o, before, now) -> preferences.put(SYSTEM_DARK, now.toString()));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Size of the text in per cent, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}. */
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /** Whether text and edges stand out as far as they can, in light colours as in dark ones. */
    public BooleanProperty highContrastProperty() {
        return highContrast;
    }

    /** Whether dark colours are shown, by choice or because the system shows them. */
    public BooleanBinding darkBinding() {
        return dark;
    }

    public boolean isDark() {
        return theme.get() == Theme.DARK || theme.get() == Theme.SYSTEM && systemDark.get();
    }

    /** What the operating system was found to use. */
    public void systemIsDark(boolean isDark) {
        systemDark.set(isDark);
    }

    public void enlargeText() {
        setTextPercent(textPercent.get() + TEXT_STEP);
    }

    public void reduceText() {
        setTextPercent(textPercent.get() - TEXT_STEP);
    }

    public void resetText() {
        setTextPercent(SMALLEST_TEXT);
    }

    private void setTextPercent(int percent) {
        textPercent.set(Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, percent)));
    }

    private static Optional<Theme> themeNamed(String name) {
        for (Theme theme : Theme.values()) {
            if (theme.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
