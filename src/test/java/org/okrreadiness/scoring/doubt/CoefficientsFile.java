package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what {@link Coefficients} reads: the same weights always give the same bytes. */
final class CoefficientsFile {

    private CoefficientsFile() {}

    /** @param head sentences for people */
    static List<String> lines(Map<String, Weights> byCriterion, List<String> head) {
        List<String> lines = new ArrayList<>();
        head.forEach(sentence -> lines.add("# " + sentence));
        new TreeMap<>(byCriterion)
                .forEach((criterion, weights) -> new TreeMap<>(weights.byName())
                        .forEach((name, numbers) -> lines.add(criterion + " " + name + shown(numbers))));
        return lines;
    }

    private static String shown(double[] numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> String.format(Locale.ROOT, " %.3f", number))
                .collect(Collectors.joining());
    }
}
