package org.okrreadiness.content.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word somebody most likely meant. */
public final class Nearest {

    private static final int LONGEST_NAME = 60;

    /** Names such as "a" or "kr2" are all close to one another; to guess among them helps nobody. */
    private static final int SHORTEST_NAME = 4;

    private Nearest() {}

    /**
     * @param typed what stands in the file
     * @param known what could have been meant
     * @return the closest one, if no more than about a third of it would have to be changed
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        if (typed.length() < SHORTEST_NAME || typed.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return known.stream()
                .filter(k -> k.length() <= LONGEST_NAME && distance(typed, k) <= (k.length() + 1) / 3)
                .min(Comparator.comparingInt((String k) -> distance(typed, k)).thenComparing(k -> k));
    }

    /** Levenshtein's distance: how many letters have to be put in, taken out or exchanged. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < above.length; column++) {
                int exchange = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                int change = Math.min(above[column], current[column - 1]) + 1;
                current[column] = Math.min(change, above[column - 1] + exchange);
            }
            above = current;
        }
        return above[to.length()];
    }
}
