package org.okrreadiness.statistics.marker;

/**
 * What levels to expect where person, task and marker meet: {@code log(P(k) / P(k - 1)) = location - step(k)}. Andrich, "A rating
 * formulation for ordered response categories", Psychometrika 43 (1978).
 *
 * @param mean expected level
 * @param variance of the level
 * @param atLeast the chance of each level from 1 on, or a higher one
 */
record Response(double mean, double variance, double[] atLeast) {

    /** About the mean, so that it stays above 0 where one level is all but certain. */
    private static double variance(double[] chances, double mean) {
        double squares = 0;
        for (int level = 0; level < chances.length; level++) {
            squares += chances[level] * (level - mean) * (level - mean);
        }
        return squares;
    }

    /**
     * @param location ability less difficulty less severity, in logits
     * @param steps of level 1 and on, in logits
     */
    static Response of(double location, double[] steps) {
        double[] exponents = new double[steps.length + 1];
        double largest = 0;
        for (int level = 1; level < exponents.length; level++) {
            exponents[level] = exponents[level - 1] + location - steps[level - 1];
            largest = Math.max(largest, exponents[level]);
        }
        double sum = 0;
        double first = 0;
        double[] chances = new double[exponents.length];
        double[] atLeast = new double[steps.length];
        for (int level = steps.length; level >= 0; level--) {
            chances[level] = Math.exp(exponents[level] - largest);
            sum += chances[level];
            first += level * chances[level];
            if (level > 0) {
                atLeast[level - 1] = sum;
            }
        }
        for (int step = 0; step < atLeast.length; step++) {
            atLeast[step] /= sum;
        }
        double mean = first / sum;
        return new Response(mean, variance(chances, mean) / sum, atLeast);
    }
}
