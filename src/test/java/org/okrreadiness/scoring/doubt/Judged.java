package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.okrreadiness.domain.rubric.Level;

/**
 * A mark and what a model that has seen nothing of its origin says about it.
 *
 * @param mark the mark
 * @param confidence as it would be shown
 * @param opinion the level the model itself would give: the one expected to be off by least, squared
 */
record Judged(LabelledMark mark, double confidence, int opinion) {

    /**
     * Cross-validates: every mark is judged by a model fitted without any mark of its group.
     *
     * @param marks of one criterion
     * @param group lines of one group are never on both sides
     * @param folds into how many parts the groups are dealt; as many as there are groups leaves one out at a time
     */
    static List<Judged> crossValidated(List<LabelledMark> marks, Function<LabelledMark, String> group, int folds) {
        TreeMap<String, Integer> dealt = new TreeMap<>();
        List<String> groups =
                List.copyOf(new TreeSet<>(marks.stream().map(group).toList()));
        groups.forEach(name -> dealt.put(name, dealt.size() % folds));
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < Math.min(folds, groups.size()); fold++) {
            int left = fold;
            Function<LabelledMark, Boolean> isLeft = mark -> dealt.get(group.apply(mark)) == left;
            Doubt doubt = new Doubt(
                    DoubtModel.fit(marks.stream().filter(m -> !isLeft.apply(m)).toList()));
            marks.stream().filter(isLeft::apply).map(mark -> by(doubt, mark)).forEach(judged::add);
        }
        return judged;
    }

    /** What {@code doubt} says about a mark. */
    static Judged by(Doubt doubt, LabelledMark mark) {
        Prior prior = doubt.prior(mark.row(), mark.level(), mark.written());
        return new Judged(mark, doubt.confidence(prior, mark.signs()), opinion(doubt, prior, mark.signs()));
    }

    private static int opinion(Doubt doubt, Prior prior, Signs signs) {
        return IntStream.range(0, Level.values().length)
                .boxed()
                .min((one, two) -> Double.compare(loss(one, doubt, prior, signs), loss(two, doubt, prior, signs)))
                .orElseThrow();
    }

    private static double loss(int level, Doubt doubt, Prior prior, Signs signs) {
        return IntStream.range(0, Level.values().length)
                .mapToDouble(other -> (other - level) * (other - level) * doubt.chance(other, prior, signs))
                .sum();
    }
}
