package org.okrreadiness.statistics.generalisability;

import java.util.OptionalDouble;

/**
 * What a measurement of a certain design is worth. Brennan, "Generalizability Theory" (2001), section 1.2.
 *
 * @param person variance of what persons would get over all tasks, raters and cases there could be
 * @param relative error variance when persons are compared with one another
 * @param absolute error variance when a score is compared with a cut; at least {@code relative}
 */
public record Decision(double person, double relative, double absolute) {

    /**
     * Coefficient of generalisability, {@code person / (person + relative)}: for ranking persons. 0 to 1; empty when there is no
     * variance at all.
     */
    public OptionalDouble generalisability() {
        return share(relative);
    }

    /**
     * Index of dependability Phi, {@code person / (person + absolute)}: for pass or fail against a cut. 0 to 1, never above
     * {@link #generalisability()}; empty when there is no variance at all.
     */
    public OptionalDouble dependability() {
        return share(absolute);
    }

    private OptionalDouble share(double error) {
        return person + error > 0 ? OptionalDouble.of(person / (person + error)) : OptionalDouble.empty();
    }
}
