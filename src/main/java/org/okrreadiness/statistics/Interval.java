package org.okrreadiness.statistics;

/** A range within which the true figure is believed to lie. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval runs upwards, not from " + low + " to " + high);
        }
    }
}
