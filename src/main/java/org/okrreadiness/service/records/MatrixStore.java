package org.okrreadiness.service.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** People by competencies, as they stand against what their roles ask for. */
public interface MatrixStore {

    /**
     * One page, in the order of names.
     *
     * @param after the last row of the page before; empty for the first page
     * @param most at least 1
     */
    List<MatrixRow> page(MatrixFilter filter, Optional<MatrixRow> after, int most);

    /** How many rows there are in all. */
    long count(MatrixFilter filter);

    /** The units there are, in order. */
    List<String> units();

    /** Works out again the rows in which something expired by this day. */
    void refresh(LocalDate day);
}
