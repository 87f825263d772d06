package org.okrreadiness.domain.situation;

import java.util.Objects;

/**
 * How a measure is expressed and what kind it is.
 *
 * @param unit for example "%" or "days"
 * @param family measures of one family say the same thing in different words, for example {@code retention}
 * @param polarity which way is better
 * @param leading true when it moves early enough to be steered by within the cycle
 */
public record MetricScale(String unit, String family, Polarity polarity, boolean leading) {

    public MetricScale {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(polarity, "polarity");
    }
}
