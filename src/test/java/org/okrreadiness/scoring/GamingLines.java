package org.okrreadiness.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Lines of ours that try the scorer, and honest ones that look like them, from {@code gaming}. */
final class GamingLines {

    /** @param trick the section it stands in */
    record GamingLine(boolean hostile, String trick, String text) {}

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private GamingLines() {}

    static List<GamingLine> in(String file) {
        List<GamingLine> lines = new ArrayList<>();
        String section = "";
        for (String line : read("gaming/" + file)) {
            if (line.startsWith("[hostile]") || line.startsWith("[honest]")) {
                section = line;
            } else {
                lines.add(new GamingLine(section.startsWith("[hostile]"), section, decoded(line)));
            }
        }
        return lines;
    }

    private static String decoded(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(found -> Character.toString((char) Integer.parseInt(found.group(1), 16)));
    }

    private static List<String> read(String name) {
        try (InputStream in = Objects.requireNonNull(GamingLines.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
