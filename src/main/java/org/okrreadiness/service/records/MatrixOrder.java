package org.okrreadiness.service.records;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Competency;

/**
 * In what order the matrix is shown. Whoever stands in the same place follows in the order of names, whichever way round it is. Nobody
 * comes before anybody for a higher level or score: a competency is sorted by what is to be done about it.
 *
 * @param competency which one, where it is sorted by that
 * @param descending the other way round
 */
public record MatrixOrder(By by, Optional<Competency> competency, boolean descending) {

    /** What is sorted by. */
    public enum By {
        NAME,
        UNIT,
        /** By the title of the role. */
        ROLE,
        /** By how many things are asked for that are not there. */
        GAPS,
        /** By the first day on which something shown has expired. */
        EXPIRY,
        /** By how somebody stands in it: first those about whom nothing is known, last those of whom nothing is asked. */
        COMPETENCY
    }

    public static final MatrixOrder NAMES = new MatrixOrder(By.NAME, Optional.empty(), false);

    public MatrixOrder {
        Objects.requireNonNull(by, "by");
        if (competency.isPresent() != (by == By.COMPETENCY)) {
            throw new IllegalArgumentException("A competency is of an order by competency");
        }
    }

    public static MatrixOrder of(By by) {
        return new MatrixOrder(by, Optional.empty(), false);
    }

    public static MatrixOrder of(Competency competency) {
        return new MatrixOrder(By.COMPETENCY, Optional.of(competency), false);
    }

    /** Every order there is, none of them turned round. */
    public static Stream<MatrixOrder> all() {
        return Stream.concat(
                Stream.of(By.values()).filter(by -> by != By.COMPETENCY).map(MatrixOrder::of),
                Stream.of(Competency.values()).map(MatrixOrder::of));
    }

    public MatrixOrder turnedRound() {
        return new MatrixOrder(by, competency, !descending);
    }

    /** Whether it is the same but for the way round. */
    public boolean isOf(MatrixOrder other) {
        return by == other.by && competency.equals(other.competency);
    }
}
