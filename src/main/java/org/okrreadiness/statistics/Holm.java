package org.okrreadiness.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several tests taken together: the chance that any of those held to be true by chance is one stays below a level, whatever the tests have
 * to do with one another. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 */
public final class Holm {

    private Holm() {}

    /**
     * @param chances for each test how likely what was seen, or more, is by chance alone, 0 to 1
     * @param level of all together, 0 to 1
     * @return the numbers of the tests that go beyond chance, those least likely by chance first
     */
    public static List<Integer> beyondChance(double[] chances, double level) {
        List<Integer> order = IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(test -> chances[test]))
                .toList();
        int kept = 0;
        while (kept < chances.length && chances[order.get(kept)] <= level / (chances.length - kept)) {
            kept++;
        }
        return order.subList(0, kept);
    }
}
