package org.okrreadiness.testing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Moments;

/** That a language is nothing but a file more beside each file of English words. */
class SecondLanguageTest {

    private static final Path ENGLISH = Path.of("src/main/resources/org/okrreadiness/i18n");

    @Test
    void takesEveryAreaFromTheFilesOfTheLanguage() throws IOException {
        PseudoWords files = new PseudoWords();
        new Messages(PseudoWords.LOCALE, files);
        try (Stream<Path> english = Files.list(ENGLISH)) {
            List<String> areas =
                    english.map(file -> file.getFileName().toString()).toList();
            assertThat(files.given()).containsExactlyInAnyOrderElementsOf(areas);
        }
    }

    @Test
    void showsWhatTheLanguageHasAndEnglishForTheRest(@TempDir Path folder) throws IOException {
        Path german = folder.resolve("org/okrreadiness/i18n/shell_de.properties");
        Files.createDirectories(german.getParent());
        Files.writeString(german, "shell.settings=_Einstellungen für {0}\n", StandardCharsets.UTF_8);
        URL[] places = {folder.toUri().toURL()};
        try (var files = new URLClassLoader(places, getClass().getClassLoader())) {
            Messages messages = new Messages(Locale.GERMANY, files);
            assertThat(messages.get("shell.settings", "Zoë")).isEqualTo("_Einstellungen für Zoë");
            assertThat(messages.get("shell.home")).isEqualTo("_Home");
            assertThat(messages.get("settings.folder")).isEqualTo("Data folder");
        }
    }

    @Test
    void namesTheMonthsInTheLanguageOfTheWindow() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T00:30:00Z"), ZoneOffset.UTC);
        Moments moments = new Moments(new Messages(Locale.GERMANY), clock);
        assertThat(moments.when(Instant.parse("2026-03-01T22:00:00Z"))).startsWith("1 März 2026");
    }

    @Test
    void isLongerThanEnglishByTwoFifthsAndKeepsGapsAndLetters() {
        String english = "Brings back {0} of {1} answers that were saved since";
        String pseudo = PseudoWords.of(english);
        assertThat(pseudo).contains("{0}").contains("{1}").startsWith("[!").endsWith("!]");
        assertThat(pseudo.length()).isBetween(english.length() * 13 / 10, english.length() * 3 / 2);
        assertThat(PseudoWords.plain(pseudo)).isEqualTo(english);
        assertThat(PseudoWords.of("Undo").length()).isGreaterThanOrEqualTo(9);
        assertThat(PseudoWords.plain("[!not of this language!]")).isEqualTo("[!not of this language!]");
    }
}
