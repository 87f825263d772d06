package org.okrreadiness.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks the operating system whether it shows dark colours. JavaFX can tell from version 22 on; until then the system's own tool is
 * asked, off the screen's thread and for a second at most.
 */
public final class SystemTheme {

    private static final int SECONDS = 1;

    /** @param command that prints the setting; @param darkWord what it prints when the colours are dark */
    private record Question(List<String> command, String darkWord) {}

    private SystemTheme() {}

    /** Empty when the system has no such setting or does not answer. */
    public static Optional<Boolean> isDark() {
        Question question = questionFor(System.getProperty("os.name").toLowerCase(Locale.ROOT));
        return answer(question.command())
                .map(said -> said.toLowerCase(Locale.ROOT).contains(question.darkWord()));
    }

    private static Question questionFor(String os) {
        if (os.contains("win")) {
            String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
            return new Question(List.of("reg", "query", key, "/v", "AppsUseLightTheme"), "0x0");
        }
        if (os.contains("mac")) {
            return new Question(List.of("defaults", "read", "-g", "AppleInterfaceStyle"), "dark");
        }
        return new Question(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"), "prefer-dark");
    }

    private static Optional<String> answer(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            try (InputStream out = process.getInputStream()) {
                return Optional.of(new String(out.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
