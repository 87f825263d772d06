package org.okrreadiness.scoring.reading;

import java.util.Arrays;
import java.util.Objects;

/**
 * A few words in lower case to look for. Readers ask for hundreds of words at every place of a line and find hardly any, so that what
 * counts is how fast the answer is no: one bit for each word tells most often. Immutable.
 */
final class WordSet {

    private final String[] table;
    private final long sketch;

    private WordSet(String... words) {
        this.table = new String[Integer.highestOneBit(words.length) << 2];
        long bits = 0;
        for (String word : words) {
            table[place(word)] = word;
            bits |= bit(word);
        }
        this.sketch = bits;
    }

    static WordSet of(String... words) {
        return new WordSet(words);
    }

    /** The words of all of {@code sets}. */
    static WordSet union(WordSet... sets) {
        return new WordSet(Arrays.stream(sets)
                .flatMap(set -> Arrays.stream(set.table))
                .filter(Objects::nonNull)
                .toArray(String[]::new));
    }

    /** One of 64 bits, by which words differ more often than not. */
    static long bit(String word) {
        return 1L << word.hashCode();
    }

    /** The bits of all words. */
    long sketch() {
        return sketch;
    }

    boolean contains(String lower) {
        return (sketch & bit(lower)) != 0 && table[place(lower)] != null;
    }

    /** Where {@code word} stands or would stand. At least half of the table is free. */
    private int place(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & table.length - 1;
        while (table[place] != null && !table[place].equals(word)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }
}
