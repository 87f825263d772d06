package org.okrreadiness.statistics.calibration;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Which items to keep when only the surest are kept. El-Yaniv and Wiener, "On the foundations of
 * noise-free selective classification", Journal of Machine Learning Research 11 (2010). */
public final class Surest {

    private Surest() {}

    /**
     * The numbers of the surest items, in ascending order. Of equally sure ones the earlier go first.
     *
     * @param confidence by item
     * @param share of the items to keep, 0 to 1; rounded to the nearest item
     * @throws IllegalArgumentException for another share
     */
    public static int[] of(double[] confidence, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share between 0 and 1, not " + share);
        }
        long kept = Math.round(share * confidence.length);
        return IntStream.range(0, confidence.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> -confidence[item]))
                .limit(kept)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }
}
