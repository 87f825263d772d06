package org.okrreadiness.content.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.service.PackFinding.Place;

/** Bytes to text: UTF-8 and nothing else, and no character that cannot be seen. */
final class StrictText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Findings findings;

    StrictText(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<String> read(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String wrong = String.format(Locale.ROOT, "%02X", bytes[in.position()]);
            findings.add(Rule.NOT_UTF8, placeOf(text, text.length()), wrong, String.valueOf(in.position() + 1));
            return Optional.empty();
        }
        return visible(text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1));
    }

    private Optional<String> visible(String text) {
        OptionalInt refused = firstRefused(text);
        if (refused.isPresent()) {
            int index = refused.getAsInt();
            findings.add(Rule.CONTROL_CHARACTER, placeOf(text, index), nameOf(text, index));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Where the first character stands that no value may hold, an unpaired surrogate included. */
    static OptionalInt firstRefused(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean pair = index + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(index + 1));
            if (isRefused(c) || Character.isSurrogate(c) && !pair) {
                return OptionalInt.of(index);
            }
            index += pair ? 1 : 0;
        }
        return OptionalInt.empty();
    }

    static String nameOf(String text, int index) {
        return String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
    }

    /** Line and paragraph separators are refused too: editors do not count them as lines, and then no line number would be right. */
    private static boolean isRefused(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        boolean separator = c == '\u2028' || c == '\u2029';
        boolean noCharacter = c == BYTE_ORDER_MARK || c == '\uFFFE' || c == '\uFFFF';
        return control || separator || noCharacter;
    }

    private Place placeOf(String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            boolean endOfLine = text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1);
            line += endOfLine ? 1 : 0;
            lineStart = endOfLine ? i + 1 : lineStart;
        }
        return new Place(file, line, text.codePointCount(lineStart, index) + 1);
    }
}
