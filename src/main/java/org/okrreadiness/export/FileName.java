package org.okrreadiness.export;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names for files, of letters, digits and hyphens alone, so that every system and every mail program takes them. */
public final class FileName {

    private static final int LONGEST_PART = 40;

    private FileName() {}

    /**
     * @param at decides the day, which makes files stand in the order of time
     * @param ending without a dot
     * @param parts in the order they are to stand
     */
    public static String of(Instant at, String ending, String... parts) {
        String day = LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
        return Stream.concat(Stream.of(parts).map(FileName::plain), Stream.of(day))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"))
                + "."
                + ending;
    }

    private static String plain(String words) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        int end = letters.offsetByCodePoints(0, Math.min(LONGEST_PART, letters.codePointCount(0, letters.length())));
        return letters.substring(0, end).replaceAll("-$", "");
    }
}
