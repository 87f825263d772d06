package org.okrreadiness.statistics.standard;

import java.util.OptionalDouble;

/**
 * How well a cut divides persons, as shares of all of them.
 *
 * @param accuracy those with the verdict that their true score deserves, 0 to 1
 * @param falsePositives those who pass and should not
 * @param falseNegatives those who fail and should not
 * @param consistency those who would get the same verdict on another test of the kind, 0 to 1
 * @param kappa consistency beyond chance, at most 1: Cohen, "A coefficient of agreement for nominal scales", Educational and
 *     Psychological Measurement 20 (1960); empty when practically everybody gets the same verdict
 */
public record Classification(
        double accuracy, double falsePositives, double falseNegatives, double consistency, OptionalDouble kappa) {

    /** Below this room for agreement beyond chance, kappa would be a quotient of roundings. */
    private static final double ROUNDING = 1e-9;

    /**
     * @param pass share of those who pass
     * @param passRightly share of those who pass and should
     * @param deserving share of those who should pass
     * @param passTwice share of those who pass on two tests of the kind
     */
    static Classification of(double pass, double passRightly, double deserving, double passTwice) {
        double falsePositives = Math.max(0, pass - passRightly);
        double falseNegatives = Math.max(0, deserving - passRightly);
        double consistency = Math.min(1, 1 - 2 * (pass - passTwice));
        double room = 2 * pass * (1 - pass);
        return new Classification(
                1 - falsePositives - falseNegatives,
                falsePositives,
                falseNegatives,
                consistency,
                room > ROUNDING ? OptionalDouble.of((consistency - (1 - room)) / room) : OptionalDouble.empty());
    }
}
