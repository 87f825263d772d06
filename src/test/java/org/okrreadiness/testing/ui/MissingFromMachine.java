package org.okrreadiness.testing.ui;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The machine lacks something JavaFX needs. JavaFX prints the name of the missing file and then throws a chain of
 * linkage errors about something else; this error is one sentence with the package to install and no stack trace.
 */
final class MissingFromMachine extends AssertionError {

    private static final long serialVersionUID = 1L;

    private static final Pattern MISSING_FILE =
            Pattern.compile("(lib[^\\s:/]+\\.so[.\\d]*): cannot open shared object file");

    private static final Map<String, String> DEBIAN_PACKAGES = Map.of(
            "libpangoft2-1.0.so.0", "libpangoft2-1.0-0",
            "libXtst.so.6", "libxtst6",
            "libX11.so.6", "libgtk-3-0",
            "libGL.so.1", "libgl1",
            "libXxf86vm.so.1", "libxxf86vm1");

    private MissingFromMachine(String sentence) {
        super(sentence);
    }

    /** What the machine lacks, judged from what JavaFX printed and from the failure with its causes. */
    static Optional<MissingFromMachine> in(String printed, Throwable failure) {
        StringBuilder said = new StringBuilder(printed);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            said.append('\n').append(cause.getMessage());
        }
        return sentence(said.toString()).map(MissingFromMachine::new);
    }

    private static Optional<String> sentence(String said) {
        Matcher file = MISSING_FILE.matcher(said);
        if (file.find()) {
            return Optional.of(library(file.group(1), DEBIAN_PACKAGES.getOrDefault(file.group(1), file.group(1))));
        }
        if (said.contains("Unable to load glass GTK library")) {
            return Optional.of(library("GTK 3", "libgtk-3-0"));
        }
        if (said.contains("Unable to open DISPLAY")) {
            return Optional.of("Tests tagged \"windowed\" need a display and a window manager: run them under xvfb-run"
                    + " with icewm, as .ci/run does.");
        }
        return Optional.empty();
    }

    private static String library(String missing, String install) {
        return "Tests of the window need " + install + ", which is not installed: " + missing
                + " was not found (Debian: apt-get install " + install + ").";
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
