package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.okrreadiness.domain.rubric.Level;

/**
 * A mark and what a model that has seen nothing of its origin makes of it.
 *
 * @param mark the rules' mark
 * @param level the level given, the rules' or the model's
 * @param belief how likely each level is
 */
record Judged(LabelledMark mark, Level level, Belief belief) {

    /**
     * Cross-validates: every mark is judged by a model fitted without any mark of its group, and those on lines that rules were mended
     * on without the rules.
     *
     * @param marks of one criterion
     * @param index of the words their signs were read with
     * @param group lines of one group are never on both sides
     * @param folds into how many parts the groups are dealt; as many as there are groups leaves one out at a time
     * @return the marks with the model's levels
     */
    static List<Judged> crossValidated(
            List<LabelledMark> marks, WordIndex index, Function<LabelledMark, String> group, int folds) {
        TreeMap<String, Integer> dealt = new TreeMap<>();
        List<String> groups =
                List.copyOf(new TreeSet<>(marks.stream().map(group).toList()));
        groups.forEach(name -> dealt.put(name, dealt.size() % folds));
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < Math.min(folds, groups.size()); fold++) {
            int left = fold;
            Function<LabelledMark, Boolean> isLeft = mark -> dealt.get(group.apply(mark)) == left;
            Weights weights =
                    DoubtModel.fit(marks.stream().filter(m -> !isLeft.apply(m)).toList(), index);
            Doubt doubt = new Doubt(weights.with(Weights.MOVES, 1));
            marks.stream()
                    .filter(isLeft::apply)
                    .map(mark -> mark.origin().mended() ? withoutRules(doubt, weights, mark) : by(doubt, mark))
                    .forEach(judged::add);
        }
        return judged;
    }

    /** What {@code doubt} says about a mark. */
    static Judged by(Doubt doubt, LabelledMark mark) {
        Prior weighed = doubt.prior(mark.row(), mark.level(), mark.written());
        Prior prior = mark.firm() ? weighed.held() : weighed;
        Belief belief = doubt.belief(prior, mark.signs());
        Level level = doubt.level(prior, belief);
        return new Judged(mark, level, belief);
    }

    /** What signs and words alone say: on lines the rules were mended on, the rules know too much. */
    private static Judged withoutRules(Doubt doubt, Weights weights, LabelledMark mark) {
        double[] floor = weights.of(Weights.FLOOR);
        Prior prior = new Prior(mark.level(), mark.firm(), floor[0], floor[1], floor[2]);
        Belief belief = doubt.belief(prior, mark.signs());
        return new Judged(mark, doubt.level(prior, belief), belief);
    }

    /** The same with the rules' own level. */
    Judged asRuled() {
        return new Judged(mark, mark.level(), belief);
    }

    /** As it would be shown. */
    double confidence() {
        return belief.confidence(level);
    }

    boolean isRight() {
        return level.points() == mark.reference();
    }
}
