package org.okrreadiness.domain.marking;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * Names an event and gives it its place among all others, on every machine the same one: a logical clock (L. Lamport, <i>Time, clocks,
 * and the ordering of events in a distributed system</i>, 1978). Whoever makes an event counts one more than the highest count seen, so
 * an event comes after all that its maker knew of. Clocks of machines are wrong too often to decide this.
 *
 * @param count from 1
 * @param id breaks ties between events whose makers did not know of one another
 */
public record Stamp(long count, UUID id) implements Comparable<Stamp> {

    private static final Comparator<Stamp> ORDER =
            Comparator.comparingLong(Stamp::count).thenComparing(stamp -> stamp.id.toString());

    public Stamp {
        Objects.requireNonNull(id, "id");
        if (count < 1) {
            throw new IllegalArgumentException("Stamps count from 1, not " + count);
        }
    }

    @Override
    public int compareTo(Stamp other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return count + "-" + id;
    }
}
