package org.okrreadiness.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arabic letters change their form with their neighbours. The forms are characters of their own whose names end in the form's, so the
 * table is read out of the Unicode data of the Java platform.
 */
final class ArabicForms {

    private static final int FIRST = 0xfb50;
    private static final int LAST = 0xfefc;
    private static final List<String> ENDS = List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM");

    /** The four forms of each letter, in the order of {@link #ENDS}; 0 where there is none. */
    private static final Map<Integer, int[]> FORMS = table();

    private ArabicForms() {}

    private static Map<Integer, int[]> table() {
        Map<Integer, int[]> forms = new HashMap<>();
        for (int point = FIRST; point <= LAST; point++) {
            String letter = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
            String name = String.valueOf(Character.getName(point));
            if (letter.codePointCount(0, letter.length()) == 1 && name.endsWith(" FORM")) {
                enter(forms, letter.codePointAt(0), name, point);
            }
        }
        return forms;
    }

    private static void enter(Map<Integer, int[]> forms, int letter, String name, int point) {
        for (int end = 0; end < ENDS.size(); end++) {
            if (name.endsWith(ENDS.get(end))) {
                forms.computeIfAbsent(letter, none -> new int[ENDS.size()])[end] = point;
            }
        }
    }

    /** Letters in the order they are read, each in the form its neighbours give it. */
    static String joined(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder(text.length());
        for (int at = 0; at < letters.length; at++) {
            joined.appendCodePoint(form(letters, at));
        }
        return joined.toString();
    }

    /** The plain letters of forms. */
    static String apart(String text) {
        int first = text.isEmpty() ? 0 : text.codePointAt(0);
        return first >= FIRST && first <= LAST ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private static int form(int[] letters, int at) {
        int[] forms = FORMS.get(letters[at]);
        if (forms == null) {
            return letters[at];
        }
        boolean before = joinsOn(neighbour(letters, at, -1)) && forms[1] != 0;
        boolean after = forms[2] != 0 && isJoined(neighbour(letters, at, 1));
        int wanted = forms[(before ? 1 : 0) + (after ? 2 : 0)];
        return wanted == 0 ? letters[at] : wanted;
    }

    private static boolean isJoined(int letter) {
        int[] forms = FORMS.get(letter);
        return forms != null && forms[1] != 0;
    }

    private static boolean joinsOn(int letter) {
        int[] forms = FORMS.get(letter);
        return forms != null && forms[2] != 0;
    }

    /** The next letter in that direction, over the accents between; 0 at the end. */
    private static int neighbour(int[] letters, int at, int step) {
        int other = at + step;
        while (other >= 0
                && other < letters.length
                && Character.getType(letters[other]) == Character.NON_SPACING_MARK) {
            other += step;
        }
        return other >= 0 && other < letters.length ? letters[other] : 0;
    }
}
