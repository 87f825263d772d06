package org.okrreadiness.scoring.doubt;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.reading.Makeup;

/**
 * How far the marks of one criterion may be relied on. Immutable; safe for several threads.
 *
 * <p>A cumulative logit model (McCullagh, "Regression models for ordinal data", 1980) without its assumption of proportional odds: the
 * odds that a careful reader gives a level or more are those of the row that decided, plus what the line's signs and words lean up or
 * down, with weights of their own for each level. The confidence of a mark is the probability of exactly its level.
 */
public final class Doubt {

    /** In log odds; what weighs less is not worth pointing at. */
    private static final double TELLING = 0.15;

    private static final int MOST_TOLD = 3;
    private static final int SHORTEST_TOLD = 3;

    private final Weights weights;

    Doubt(Weights weights) {
        this.weights = weights;
    }

    /** What was fitted for the criterion; where no lines were labelled, the confidences written at its rows stand. */
    public static Doubt of(CriterionId criterion) {
        return new Doubt(Coefficients.standard().of(criterion.value()));
    }

    /**
     * What is believed once a row has decided.
     *
     * @param row the row's name; one that was not there when the model was fitted is judged by its level alone
     * @param level the level it gives
     * @param written the confidence written at the row, 0 to 1
     */
    public Prior prior(String row, Level level, double written) {
        if (!weights.areFitted()) {
            return Prior.asWritten(level, written);
        }
        return new Prior(level, false, odds(0, row, level), odds(1, row, level), odds(2, row, level));
    }

    private double odds(int threshold, String row, Level level) {
        double odds = weights.of(Weights.FLOOR)[threshold] + weights.of(Weights.ROW + row)[threshold];
        for (int points = 1; points <= Weights.THRESHOLDS; points++) {
            double counts = weights.of(Weights.RULE + points)[threshold];
            odds += level.points() >= points ? counts : -counts;
        }
        return odds;
    }

    /** How likely each level is, once the line's signs and words are weighed too. */
    public Belief belief(Prior prior, Signs signs) {
        if (!weights.areFitted()) {
            return Belief.ofOdds(prior.one(), prior.two(), prior.three());
        }
        double[] leaning = signs.weigh(weights);
        return Belief.ofOdds(prior.one() + leaning[0], prior.two() + leaning[1], prior.three() + leaning[2]);
    }

    /**
     * The level to give: where the fitted model agrees clearly better with careful readers than the rules do, the one in the middle of
     * what is believed; elsewhere the rules' own.
     */
    public Level level(Prior prior, Belief belief) {
        return weights.move() && !prior.firm() ? belief.middle() : prior.level();
    }

    /** Where the words of a line stand that by themselves speak most for a level, in reading order; none when no word says much. */
    public List<Span> telling(Level level, Makeup makeup) {
        return IntStream.range(0, makeup.words().size())
                .boxed()
                .filter(at -> speaksFor(level, makeup, at) > TELLING)
                .sorted(Comparator.comparingDouble((Integer at) -> -speaksFor(level, makeup, at)))
                .limit(MOST_TOLD)
                .sorted()
                .map(makeup.places()::get)
                .filter(place -> place.length() > 0)
                .toList();
    }

    /** Marks and the shortest words may weigh something, but pointing at them would explain nothing. */
    private double speaksFor(Level level, Makeup makeup, int at) {
        String word = makeup.words().get(at);
        boolean isWord = word.length() >= SHORTEST_TOLD && Character.isLetter(word.charAt(0));
        return isWord ? weights.speaksFor(level.points(), word) : 0;
    }

    /** Whether levels may differ from the rules'. */
    public boolean moves() {
        return weights.move();
    }

    /** True for a mark that need not go to a trainer. */
    public boolean isEnough(double confidence) {
        return confidence >= weights.enough();
    }
}
