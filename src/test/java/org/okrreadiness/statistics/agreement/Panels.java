package org.okrreadiness.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Panels from tables of numbers. */
final class Panels {

    private Panels() {}

    /** Rows are items; values run from 1, gaps are not a number. */
    static Panel fromOne(int levels, double[][] rows) {
        return Panel.of(
                levels,
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row)
                                .mapToObj(value -> Double.isNaN(value) ? Panel.ABSENT : (int) value - 1)
                                .toList())
                        .toList());
    }

    /** Two raters who met as often as a table of counts says. */
    static Panel fromCounts(double[][] counts) {
        List<List<Integer>> items = new ArrayList<>();
        for (int one = 0; one < counts.length; one++) {
            for (int two = 0; two < counts.length; two++) {
                for (int i = 0; i < counts[one][two]; i++) {
                    items.add(List.of(one, two));
                }
            }
        }
        return Panel.of(counts.length, items);
    }
}
