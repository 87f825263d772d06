package org.okrreadiness.scoring.critique;

import java.util.List;
import java.util.Set;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Quantity;

/** Recognises two lines that measure one thing: in much the same words, or as the two shares that make a hundred. */
final class Twins {

    private Twins() {}

    static boolean are(String one, String other) {
        Passage first = Passage.of(one);
        Passage second = Passage.of(other);
        return sharesWords(first, second) || makeAHundred(percentages(first), percentages(second));
    }

    /** At least half of the shorter line's content words stand in the other as well. */
    private static boolean sharesWords(Passage one, Passage other) {
        Set<String> first = ContentWords.of(one);
        Set<String> second = ContentWords.of(other);
        int shorter = Math.min(first.size(), second.size());
        first.retainAll(second);
        return shorter > 0 && 2 * first.size() >= shorter;
    }

    /** 81% to 90% beside 19% to 10%. One pair alone can be chance. */
    private static boolean makeAHundred(List<Double> one, List<Double> other) {
        boolean pairs = one.size() >= 2 && one.size() == other.size();
        for (int i = 0; pairs && i < one.size(); i++) {
            pairs = Math.abs(one.get(i) + other.get(i) - 100) < 1e-9;
        }
        return pairs;
    }

    private static List<Double> percentages(Passage passage) {
        return passage.quantities().stream()
                .filter(quantity -> quantity.unit().is(Quantity.Kind.PERCENT))
                .map(Quantity::value)
                .toList();
    }
}
