package org.okrreadiness.domain.situation;

/**
 * A range of values, both ends included, in the metric's unit.
 *
 * @param low the smaller end
 * @param high the larger end
 */
public record Band(double low, double high) {

    public Band {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "A band runs from the smaller to the larger value, not from " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
