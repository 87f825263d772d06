package org.okrreadiness.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Clusters;
import org.okrreadiness.statistics.Estimate;

/**
 * Items of a panel that were given the same levels, taken together. With four levels and two raters there are sixteen kinds however many
 * answers there are, and a figure that a bootstrap works out thousands of times need look at sixteen numbers only.
 */
final class Kinds {

    private final Panel panel;
    private final int[] kindOf;

    private Kinds(Panel panel, int[] kindOf) {
        this.panel = panel;
        this.kindOf = kindOf;
    }

    /** Items to which every rater gave the same level. */
    static Kinds byRater(Panel panel) {
        return of(panel, panel::row);
    }

    /** Items that have the same levels, whoever gave which. */
    static Kinds byLevels(Panel panel) {
        return of(panel, item -> {
            int[] given = panel.ratings(item);
            Arrays.sort(given);
            return given;
        });
    }

    private static Kinds of(Panel panel, IntFunction<int[]> levels) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        List<List<Integer>> kinds = new ArrayList<>();
        int[] kindOf = new int[panel.items()];
        for (int item = 0; item < kindOf.length; item++) {
            List<Integer> kind = Arrays.stream(levels.apply(item)).boxed().toList();
            kindOf[item] = numbers.computeIfAbsent(kind, any -> {
                kinds.add(kind);
                return kinds.size() - 1;
            });
        }
        return new Kinds(Panel.of(panel.levels(), kinds), kindOf);
    }

    /** One item for each kind. */
    Panel panel() {
        return panel;
    }

    /**
     * @param participants whose answer each item is
     * @param figures of this panel of kinds
     */
    List<Estimate> estimates(Clusters participants, Bootstrap bootstrap, List<Bootstrap.Counted> figures) {
        return bootstrap.estimates(participants.renamed(kindOf), panel.items(), figures);
    }
}
