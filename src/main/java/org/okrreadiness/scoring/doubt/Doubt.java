package org.okrreadiness.scoring.doubt;

import java.util.Set;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;

/**
 * How far the marks of one criterion may be relied on. Immutable; safe for several threads.
 *
 * <p>Cumulative log odds, after the proportional-odds model (McCullagh, "Regression models for ordinal data", 1980): the odds that a
 * careful reader gives a level or more are those of the row that decided, plus what leans up or down, while whatever blurs the reading
 * weakens the pull of the row. The confidence of a mark is the probability of exactly its level.
 */
public final class Doubt {

    private static final int TOP = Level.STRONG.points();
    /**
     * Rows that signs never outweigh: about texts that are no honest attempt, and about numbers on a team's own work, which look like a
     * result in every other respect. Whoever wants undeserved marks aims at these.
     */
    private static final Set<String> FIRM = Set.of(
            "no-answer",
            "negated",
            "about-itself",
            "invented-measure",
            "contradictory",
            "counts-own-output",
            "counts-own-effort",
            "plan-done",
            "share-of-work",
            "hires",
            "work-numbered",
            "deliverable",
            "refused-stand-in",
            "held",
            "proxy");

    private static final Level[] LEVELS = Level.values();

    private final Weights weights;
    private final double[] leaning;
    private final double[] blurring;
    private final double enough;

    Doubt(Weights weights) {
        this.weights = weights;
        this.leaning = weights.bySign(Weights.LEAN);
        this.blurring = weights.bySign(Weights.BLUR);
        this.enough = weights.of(Weights.ENOUGH);
    }

    /** What was fitted for the criterion; where no lines were labelled, the confidences written at its rows stand. */
    public static Doubt of(CriterionId criterion) {
        return new Doubt(Coefficients.standard().of(criterion.value()));
    }

    /**
     * What is believed once a row has decided.
     *
     * @param row the row's name; one that was not there when the model was fitted is judged by the other two alone
     * @param level the level it gives
     * @param written the confidence written at the row, 0 to 1
     */
    public Prior prior(String row, Level level, double written) {
        if (!weights.areFitted()) {
            return Prior.asWritten(level, written);
        }
        return new Prior(
                level,
                FIRM.contains(row),
                odds(1, row, level, written),
                odds(2, row, level, written),
                odds(3, row, level, written));
    }

    private double odds(int points, String row, Level level, double written) {
        double pull = weights.of(Weights.RULE) + weights.of(Weights.WRITTEN) * Odds.of(written);
        return weights.of(Weights.FLOOR + points)
                + (level.points() >= points ? pull : -pull)
                + weights.of(Weights.ROW + row);
    }

    /**
     * The level to give: where the fitted model agrees clearly better with careful readers than the rules do, the one it holds likeliest;
     * elsewhere the rules' own.
     */
    public Level level(Prior prior, Signs signs) {
        if (!weights.move() || prior.firm()) {
            return prior.level();
        }
        double[] chances = chances(prior, signs.weigh(leaning), signs.weigh(blurring));
        Level likeliest = prior.level();
        for (Level level : LEVELS) {
            likeliest = chances[level.points()] > chances[likeliest.points()] ? level : likeliest;
        }
        return likeliest;
    }

    /** Whether levels may differ from the rules'. */
    public boolean moves() {
        return weights.move();
    }

    /** Probability that a careful reader gives {@code given}: two decimals, 0.01 to 0.99. */
    public double confidence(Level given, Prior prior, Signs signs) {
        int level = given.points();
        double lean = signs.weigh(leaning);
        double blur = signs.weigh(blurring);
        return Odds.rounded(reached(level, prior, lean, blur) - reached(level + 1, prior, lean, blur));
    }

    /** Probability that a careful reader gives exactly {@code points}. */
    double chance(int points, Prior prior, Signs signs) {
        return chances(prior, signs.weigh(leaning), signs.weigh(blurring))[points];
    }

    /** The same for every level, by its points. */
    private static double[] chances(Prior prior, double lean, double blur) {
        double[] chances = new double[TOP + 1];
        double above = 0;
        for (int points = TOP; points >= 0; points--) {
            double reached = reached(points, prior, lean, blur);
            chances[points] = Math.max(0, reached - above);
            above = reached;
        }
        return chances;
    }

    private static double reached(int points, Prior prior, double lean, double blur) {
        if (points == 0) {
            return 1;
        }
        if (points > TOP) {
            return 0;
        }
        double pull = prior.level().points() >= points ? blur : -blur;
        return Odds.probability(prior.odds(points) + lean + pull);
    }

    /** True for a mark that need not go to a trainer. */
    public boolean isEnough(double confidence) {
        return confidence >= enough;
    }
}
