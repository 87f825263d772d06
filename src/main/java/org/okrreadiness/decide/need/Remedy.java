package org.okrreadiness.decide.need;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one help is good for.
 *
 * @param parts at least one, each with at least one ground; every part is needed
 * @param hindrances what makes it less useful
 * @param waitsFor causes that have to be out of the way before it: while one of them is likely, every other help comes first
 */
public record Remedy(List<List<Ground>> parts, List<Ground> hindrances, Set<Cause> waitsFor) {

    public Remedy {
        if (parts.isEmpty() || parts.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A help without a case");
        }
        parts = parts.stream().map(List::copyOf).toList();
        hindrances = List.copyOf(hindrances);
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        causes.addAll(waitsFor);
        waitsFor = Collections.unmodifiableSet(causes);
    }

    /** Speaks for a help, or stands in its way. */
    public sealed interface Ground {

        /** Why, in words to be shown. */
        String because();

        /**
         * @param share how far the weight of the cause counts, 0 to 1
         * @param ifSound counts only while all of these are known to be in order
         * @param unless counts only while none of these is more likely than not
         */
        record OfCause(Cause cause, double share, Set<Cause> ifSound, Set<Cause> unless, String because)
                implements Ground {
            public OfCause {
                ifSound = Set.copyOf(ifSound);
                unless = Set.copyOf(unless);
            }
        }

        /** @param weight decibans on this occasion; on any other it says nothing */
        record OfOccasion(Occasion occasion, double weight, String because) implements Ground {}
    }
}
