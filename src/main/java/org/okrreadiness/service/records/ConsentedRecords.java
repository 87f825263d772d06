package org.okrreadiness.service.records;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;

/**
 * The records that may be given out: none of people who took their consent back. Every exporter sees records through this, so that none
 * has to think of it.
 */
final class ConsentedRecords implements RecordStore {

    private final RecordStore all;
    private final Set<PersonId> leftOut = new HashSet<>();

    ConsentedRecords(RecordStore all) {
        this.all = all;
    }

    /** How many people were left out so far. */
    int leftOut() {
        return leftOut.size();
    }

    @Override
    public void each(RecordFilter filter, RowSink sink, BooleanSupplier stopped) {
        all.each(
                filter,
                row -> {
                    if (row.person().basis().holds()) {
                        sink.row(row);
                    } else {
                        leftOut.add(row.person().id());
                    }
                },
                stopped);
    }

    /** Of all of them, for progress: who is left out comes to light on the way. */
    @Override
    public long count(RecordFilter filter) {
        return all.count(filter);
    }

    @Override
    public int add(Collection<CapabilityRecord> records) {
        throw onlyRead();
    }

    @Override
    public Optional<CapabilityRecord> find(RecordId id) {
        throw onlyRead();
    }

    @Override
    public List<CapabilityRecord> of(PersonId person) {
        throw onlyRead();
    }

    @Override
    public int remove(Set<RecordId> records, AuditLine line) {
        throw onlyRead();
    }

    private static UnsupportedOperationException onlyRead() {
        return new UnsupportedOperationException("Records that are given out are gone through, and nothing else");
    }
}
