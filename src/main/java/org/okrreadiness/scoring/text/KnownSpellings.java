package org.okrreadiness.scoring.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words met a moment ago. A few thousand words make up most of what anybody writes, and finding the stem of one takes longer than
 * finding the word here. What is given never depends on what is kept. Safe for several threads.
 */
final class KnownSpellings {

    /** Each word has one place, which it shares with others; the last one met stays. */
    private static final int PLACES = 1 << 12;

    /** Longer words are rare, and a place should stay small. */
    private static final int LONGEST = 24;

    private static final AtomicReferenceArray<Spelling> KEPT = new AtomicReferenceArray<>(PLACES);

    private KnownSpellings() {}

    /** The word that stands in {@code plain} from {@code from} (included) to {@code end} (excluded). */
    static Spelling word(String plain, int from, int end) {
        if (end - from > LONGEST) {
            return Spelling.ofWord(plain.substring(from, end));
        }
        int place = place(plain, from, end);
        Spelling kept = KEPT.get(place);
        if (kept != null && kept.text().length() == end - from && plain.startsWith(kept.text(), from)) {
            return kept;
        }
        Spelling fresh = Spelling.ofWord(plain.substring(from, end));
        KEPT.lazySet(place, fresh);
        return fresh;
    }

    private static int place(String plain, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + plain.charAt(i);
        }
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
