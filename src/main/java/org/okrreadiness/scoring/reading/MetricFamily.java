package org.okrreadiness.scoring.reading;

import java.util.Objects;
import org.okrreadiness.domain.situation.Polarity;

/**
 * A kind of measure: all its members say the same thing in different words.
 *
 * @param name permanent, for example {@code retention}
 * @param polarity which way is better
 * @param leading true when it moves early enough to be steered by within a cycle
 */
public record MetricFamily(String name, Polarity polarity, boolean leading) {

    /** A measure that no list and no case knows. */
    public static final MetricFamily UNKNOWN = new MetricFamily("", Polarity.NEITHER, false);

    public MetricFamily {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(polarity, "polarity");
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }
}
