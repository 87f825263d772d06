package org.okrreadiness.scoring.judgement;

import java.util.List;
import java.util.OptionalDouble;
import org.okrreadiness.domain.rubric.ScaleFigures;

/**
 * How one person used the rating scale, compared with the key over the responses they rated.
 *
 * <p>Algebra, not a model: the mean squared distance of ratings from the key is {@code elevation² + scatter² + 2·s(ratings)·s(key)·(1
 * - shape)}. Standard deviations divide by the number of responses rated; with any other divisor the two sides differ.
 *
 * <p>Source of the three parts: L. J. Cronbach and G. C. Gleser, Assessing similarity between profiles, Psychological Bulletin 50
 * (1953).
 *
 * @param elevation mean rating minus mean key, in scale points; above 0 for somebody who rates generously
 * @param scatter standard deviation of the ratings minus that of the key, in scale points; above 0 for somebody who goes to extremes
 * @param shape correlation of ratings and key, -1 to 1; empty when it says nothing, see {@link #FEWEST_FOR_SHAPE}
 * @param flat true when every rating is the same
 */
record ScaleUse(double elevation, double scatter, OptionalDouble shape, boolean flat) {

    /** A correlation of two points is always 1 or -1. */
    static final int FEWEST_FOR_SHAPE = 3;

    private static final double NO_SPREAD = 1e-9;

    static ScaleUse of(List<RatedOption> rated) {
        if (rated.isEmpty()) {
            return new ScaleUse(0, 0, OptionalDouble.empty(), false);
        }
        double meanRating =
                rated.stream().mapToDouble(RatedOption::rating).average().orElseThrow();
        double meanKey = rated.stream().mapToDouble(RatedOption::key).average().orElseThrow();
        double ratingSquares = 0;
        double keySquares = 0;
        double products = 0;
        for (RatedOption option : rated) {
            double ratingOff = option.rating() - meanRating;
            double keyOff = option.key() - meanKey;
            ratingSquares += ratingOff * ratingOff;
            keySquares += keyOff * keyOff;
            products += ratingOff * keyOff;
        }
        double scatter = Math.sqrt(ratingSquares / rated.size()) - Math.sqrt(keySquares / rated.size());
        boolean flat = ratingSquares < NO_SPREAD;
        boolean silent = flat || keySquares < NO_SPREAD || rated.size() < FEWEST_FOR_SHAPE;
        OptionalDouble shape =
                silent ? OptionalDouble.empty() : OptionalDouble.of(products / Math.sqrt(ratingSquares * keySquares));
        return new ScaleUse(meanRating - meanKey, scatter, shape, flat);
    }

    /** What the mark carries. */
    ScaleFigures figures() {
        return new ScaleFigures(elevation, scatter, shape);
    }
}
