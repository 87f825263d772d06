package org.okrreadiness.scoring.doubt;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The wordings that may weigh something, by number. A line's wordings are looked up once, however many criteria weigh them: each word
 * by its letters and everything else by the numbers of its words. Immutable.
 */
final class WordIndex {

    private static final int NONE = -1;
    private static final int WORD_BITS = 28;

    private final List<String> names;
    private final Map<String, Integer> words = new HashMap<>();

    /** Open addressing: a key of nought is a free place. */
    private final long[] keys;

    private final int[] numbers;

    /** @param names of wordings; others are left out */
    WordIndex(Collection<String> names) {
        this.names = new TreeSet<>(names).stream().filter(Wording::isWording).toList();
        this.keys = new long[Integer.highestOneBit(Math.max(1, this.names.size())) << 2];
        this.numbers = new int[keys.length];
        for (int number = 0; number < this.names.size(); number++) {
            int each = number;
            Wording.parse(this.names.get(number), (kind, first, second) -> {
                long key = key(kind, learn(first), second.isEmpty() ? 0 : learn(second));
                int place = place(key);
                keys[place] = key;
                numbers[place] = each;
            });
        }
    }

    private int learn(String word) {
        return words.computeIfAbsent(word, unknown -> words.size() + 1);
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /** The numbers of a line's wordings that are known, each once, in rising order: saying a word twice says no more. */
    int[] in(List<String> line) {
        Found found = new Found(2 * line.size() + 4);
        Wording.forEach(line, found);
        return found.sorted();
    }

    /** The number of a word by itself, or -1. */
    int word(String word) {
        Integer known = words.get(word);
        return known == null ? NONE : number(key(Wording.WORD, known, 0));
    }

    private static long key(Wording kind, int first, int second) {
        return ((long) kind.ordinal() << WORD_BITS | first) << WORD_BITS | second;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private int number(long key) {
        int place = place(key);
        return keys[place] == key ? numbers[place] : NONE;
    }

    /** What has been found of one line. */
    private final class Found implements Wording.Sink {

        private final int[] all;
        private int count;

        Found(int most) {
            this.all = new int[most];
        }

        @Override
        public void take(Wording kind, String first, String second) {
            Integer one = words.get(first);
            Integer other = second.isEmpty() ? Integer.valueOf(0) : words.get(second);
            int number = one == null || other == null ? NONE : number(key(kind, one, other));
            if (number != NONE) {
                all[count++] = number;
            }
        }

        int[] sorted() {
            Arrays.sort(all, 0, count);
            int different = 0;
            for (int at = 0; at < count; at++) {
                if (at == 0 || all[at] != all[at - 1]) {
                    all[different++] = all[at];
                }
            }
            return Arrays.copyOf(all, different);
        }
    }
}
