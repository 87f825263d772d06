package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sheet as experts fill it in: the blanks one after another, from the top. */
public final class Sheets {

    private static final Pattern BLANK = Pattern.compile("(?m)^( +)rating:\\R +reason:$");

    private Sheets() {}

    /**
     * Writes a filled copy beside the sheet.
     *
     * @param name of the expert, and of the file
     * @param answers a rating, or a rating, a space and a reason, or nothing to leave it blank; blanks beyond them stay blank
     */
    public static Path fill(Path sheet, String name, String... answers) {
        try {
            String text = Files.readString(sheet).replaceFirst("(?m)^name:$", "name: " + name);
            Path filled = sheet.resolveSibling(name.toLowerCase() + ".yaml");
            return Files.writeString(filled, filled(text, answers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String text, String... answers) {
        Matcher blank = BLANK.matcher(text);
        StringBuilder filled = new StringBuilder();
        for (int i = 0; blank.find(); i++) {
            String answer = i < answers.length ? answers[i] : "";
            String[] parts = answer.split(" ", 2);
            String reason = parts.length > 1 ? " \"" + parts[1] + "\"" : "";
            blank.appendReplacement(
                    filled,
                    Matcher.quoteReplacement(blank.group(1) + ("rating: " + parts[0]).stripTrailing() + "\n"
                            + blank.group(1) + "reason:" + reason));
        }
        return blank.appendTail(filled).toString();
    }
}
