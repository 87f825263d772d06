package org.okrreadiness.service.records;

import java.util.function.BooleanSupplier;

/** Records to go through. */
public interface RecordSource {

    /** How many {@link #each} would go through at most. */
    long count(RecordFilter filter);

    /**
     * Goes through records with the people they are about, those of one person one after the other. Memory does not grow with their
     * number.
     *
     * @param stopped asked between records; when it says so the rest is left out
     */
    void each(RecordFilter filter, RowSink sink, BooleanSupplier stopped);
}
