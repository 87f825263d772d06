package org.okrreadiness.export;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;

/** Turns a run that is read from right to left into the order in which it is drawn. */
final class RightToLeft implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String words = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0 ? words : turned(words);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = baseOf(text, end);
            turned.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return turned.toString();
    }

    /** Where the letter begins that ends there: accents stay behind the letter they stand on. */
    private static int baseOf(String text, int end) {
        int start = text.offsetByCodePoints(end, -1);
        while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
            start = text.offsetByCodePoints(start, -1);
        }
        return start;
    }

    private static String mirrored(String letter) {
        int place = BRACKETS.indexOf(letter.charAt(0));
        return place < 0 ? letter : BRACKETS.charAt(place ^ 1) + letter.substring(1);
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.apart(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
