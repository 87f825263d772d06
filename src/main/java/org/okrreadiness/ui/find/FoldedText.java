package org.okrreadiness.ui.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A text without capitals and accents, with the way back to what was written. Every white space is a space. */
final class FoldedText {

    /**
     * Some characters of the text.
     *
     * @param start first one, from 0
     * @param end one past the last
     */
    record Range(int start, int end) {}

    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final int length;

    FoldedText(String text) {
        this.length = text.length();
        for (int at = 0; at < text.length(); ) {
            int next = at + Character.charCount(text.codePointAt(at));
            add(text.substring(at, next), at);
            at = next;
        }
    }

    private void add(String character, int origin) {
        String plain = Normalizer.normalize(character, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s", " ");
        origins.addAll(Collections.nCopies(plain.length(), origin));
        folded.append(plain);
    }

    /** Where the words stand, in order and apart from one another. Nothing is found by nothing. */
    List<Range> find(String words) {
        String wanted = new FoldedText(words.strip()).folded.toString();
        List<Range> found = new ArrayList<>();
        int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            found.add(new Range(origins.get(at), end < origins.size() ? origins.get(end) : length));
            at = folded.indexOf(wanted, end);
        }
        return found;
    }
}
