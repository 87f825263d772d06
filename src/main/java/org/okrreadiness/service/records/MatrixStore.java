package org.okrreadiness.service.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.PersonId;

/** People by competencies, as they stand against what their roles ask for. */
public interface MatrixStore {

    /**
     * One page.
     *
     * @param after the last row of the page before, which was in the same order; empty for the first page
     * @param most at least 1
     */
    List<MatrixRow> page(MatrixFilter filter, MatrixOrder order, Optional<MatrixRow> after, int most);

    /** The same in the order of names. */
    default List<MatrixRow> page(MatrixFilter filter, Optional<MatrixRow> after, int most) {
        return page(filter, MatrixOrder.NAMES, after, most);
    }

    /** How many rows there are in all. */
    long count(MatrixFilter filter);

    /** The units there are, in order. */
    List<String> units();

    /**
     * Holds people against their records, signature by signature, and puts right who is shown otherwise than they say. A record that is
     * not as it was signed counts as if it were not there.
     */
    Rechecked recheck(Set<PersonId> people);

    /**
     * What was found.
     *
     * @param records how many were verified
     * @param unfit those that are not as they were signed
     * @param putRight how many people were shown otherwise
     */
    record Rechecked(int records, List<CapabilityRecord> unfit, int putRight) {
        public Rechecked {
            unfit = List.copyOf(unfit);
        }
    }

    /** Works out again the rows in which something expired by this day. */
    void refresh(LocalDate day);
}
