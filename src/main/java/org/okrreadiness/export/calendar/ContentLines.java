package org.okrreadiness.export.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The lines of a calendar file (RFC 5545, 3.1): ended by CR LF, folded after 75 octets of UTF-8, texts escaped. A character is never cut
 * in two: there are programs that unfold characters and not octets.
 */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();

    ContentLines begin(String component) {
        return line("BEGIN:" + component);
    }

    ContentLines end(String component) {
        return line("END:" + component);
    }

    /** @param value as it has to stand there, with nothing a person typed in it */
    ContentLines plain(String name, String value) {
        return line(name + ":" + value);
    }

    /** @param value words of people, of any length */
    ContentLines text(String name, String value) {
        return line(name + ":" + escaped(value));
    }

    ContentLines local(String name, LocalDateTime at) {
        return line(name + ":" + LOCAL.format(at));
    }

    /** By the clocks of a zone that is defined in the same file. */
    ContentLines zoned(String name, ZonedDateTime at) {
        return line(name + ";TZID=" + at.getZone().getId() + ":" + LOCAL.format(at));
    }

    ContentLines utc(String name, ZonedDateTime at) {
        return line(name + ":" + UTC.format(at.withZoneSameInstant(ZoneOffset.UTC)));
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n' || c == '\r') {
                escaped.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\').appendCodePoint(c);
            } else if (isWord(c)) {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Control characters, halves of characters and marks of the end of a line elsewhere are no words, and some readers stumble. */
    private static boolean isWord(int c) {
        return c == '\t' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    private ContentLines line(String whole) {
        int octets = 0;
        for (int i = 0; i < whole.length(); ) {
            int c = whole.codePointAt(i);
            int wide = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(c);
            octets += wide;
            i += Character.charCount(c);
        }
        text.append("\r\n");
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
