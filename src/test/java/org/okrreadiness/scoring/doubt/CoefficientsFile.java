package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes what {@link Coefficients} reads: the same weights always give the same bytes. */
final class CoefficientsFile {

    private CoefficientsFile() {}

    /** @param head sentences for people */
    static List<String> lines(Map<String, Weights> byCriterion, List<String> head) {
        List<String> lines = new ArrayList<>();
        head.forEach(sentence -> lines.add("# " + sentence));
        new TreeMap<>(byCriterion)
                .forEach((criterion, weights) -> new TreeMap<>(weights.byName()).forEach((name, weight) -> {
                    if (weight != 0) {
                        lines.add(String.format(Locale.ROOT, "%s %s %.3f", criterion, name, weight));
                    }
                }));
        return lines;
    }
}
