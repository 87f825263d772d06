package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.InMemoryPreferences;

class AppearanceTest {

    private final Locale before = Locale.getDefault();
    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final Appearance appearance = new Appearance(preferences);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void followsTheSystemUntilToldOtherwise() {
        appearance.systemIsDark(true);
        assertThat(appearance.isDark()).isTrue();
        appearance.themeProperty().set(Theme.LIGHT);
        assertThat(appearance.isDark()).isFalse();
    }

    @Test
    void startsWithWhatTheSystemShowedLastTime() {
        appearance.systemIsDark(true);
        assertThat(new Appearance(preferences).isDark()).isTrue();
    }

    @Test
    void remembersTheThemeWhateverTheMachineSpeaks() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        appearance.themeProperty().set(Theme.LIGHT);
        assertThat(new Appearance(preferences).themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void keepsTheTextBetweenNormalAndDouble() {
        appearance.reduceText();
        assertThat(appearance.textPercentProperty().get()).isEqualTo(100);
        for (int times = 0; times < 20; times++) {
            appearance.enlargeText();
        }
        assertThat(appearance.textPercentProperty().get()).isEqualTo(200);
    }

    @Test
    void remembersHighContrastInLightColoursAndInDark() {
        appearance.highContrastProperty().set(true);
        appearance.themeProperty().set(Theme.DARK);
        Appearance again = new Appearance(preferences);
        assertThat(again.highContrastProperty().get()).isTrue();
        assertThat(again.isDark()).isTrue();
    }

    @Test
    void takesANonsensicalMemoryForNone() {
        preferences.put("appearance.text-percent", "huge");
        preferences.put("appearance.theme", "plaid");
        preferences.put("appearance.high-contrast", "perhaps");
        Appearance again = new Appearance(preferences);
        assertThat(again.textPercentProperty().get()).isEqualTo(100);
        assertThat(again.themeProperty().get()).isEqualTo(Theme.SYSTEM);
        assertThat(again.highContrastProperty().get()).isFalse();
    }
}
