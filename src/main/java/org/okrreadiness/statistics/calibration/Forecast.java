package org.okrreadiness.statistics.calibration;

/**
 * A stated chance and what came of it.
 *
 * @param chance 0 to 1
 * @param outcome 0 or 1 for a single event, or the share, 0 to 1, of several that one chance was stated for
 */
public record Forecast(double chance, double outcome) {

    public Forecast {
        if (!(chance >= 0 && chance <= 1 && outcome >= 0 && outcome <= 1)) {
            throw new IllegalArgumentException("Chances and outcomes lie between 0 and 1");
        }
    }

    /** Of a single event. */
    public static Forecast of(double chance, boolean came) {
        return new Forecast(chance, came ? 1 : 0);
    }

    /** Above 0 where more was claimed than came. */
    double excess() {
        return chance - outcome;
    }
}
