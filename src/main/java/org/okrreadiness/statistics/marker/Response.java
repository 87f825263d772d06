package org.okrreadiness.statistics.marker;

/**
 * What levels to expect where person, task and marker meet: {@code log(P(k) / P(k - 1)) = location - step(k)}. Andrich, "A rating
 * formulation for ordered response categories", Psychometrika 43 (1978). A level in between that nobody gave has no chance but keeps its
 * place, so that the next is two points away: Wilson, "Unobserved or null categories", Rasch Measurement Transactions 5 (1991).
 *
 * @param mean expected level
 * @param variance of the level
 * @param atLeast the chance of each level in use from the second on, or a higher one
 */
record Response(double mean, double variance, double[] atLeast) {

    /** About the mean, so that it stays above 0 where one level is all but certain. */
    private static double variance(double[] chances, int[] levels, double mean) {
        double squares = 0;
        for (int place = 0; place < chances.length; place++) {
            squares += chances[place] * (levels[place] - mean) * (levels[place] - mean);
        }
        return squares;
    }

    /**
     * @param location ability less difficulty less severity, in logits
     * @param levels those in use, ascending
     * @param steps to the second of them and on, in logits
     */
    static Response of(double location, int[] levels, double[] steps) {
        double[] exponents = new double[levels.length];
        double largest = 0;
        for (int place = 1; place < levels.length; place++) {
            int points = levels[place] - levels[place - 1];
            exponents[place] = exponents[place - 1] + points * location - steps[place - 1];
            largest = Math.max(largest, exponents[place]);
        }
        double sum = 0;
        double first = 0;
        double[] chances = new double[levels.length];
        double[] atLeast = new double[steps.length];
        for (int place = steps.length; place >= 0; place--) {
            chances[place] = Math.exp(exponents[place] - largest);
            sum += chances[place];
            first += levels[place] * chances[place];
            if (place > 0) {
                atLeast[place - 1] = sum;
            }
        }
        for (int step = 0; step < atLeast.length; step++) {
            atLeast[step] /= sum;
        }
        double mean = first / sum;
        return new Response(mean, variance(chances, levels, mean) / sum, atLeast);
    }
}
