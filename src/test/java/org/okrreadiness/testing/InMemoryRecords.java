package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.RecordStore;
import org.okrreadiness.service.records.RowSink;

/** Rows to be given out, in their order; no filter is looked at. */
public final class InMemoryRecords implements RecordStore {

    private final List<RecordRow> rows;

    public InMemoryRecords(List<RecordRow> rows) {
        this.rows = new ArrayList<>(rows);
    }

    @Override
    public int add(Collection<CapabilityRecord> records) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CapabilityRecord> find(RecordId id) {
        return rows.stream()
                .map(RecordRow::record)
                .filter(record -> record.id().equals(id))
                .findFirst();
    }

    @Override
    public List<CapabilityRecord> of(PersonId person) {
        return rows.stream()
                .map(RecordRow::record)
                .filter(record -> record.person().equals(person))
                .toList();
    }

    @Override
    public long count(RecordFilter filter) {
        return rows.size();
    }

    @Override
    public void each(RecordFilter filter, RowSink sink, BooleanSupplier stopped) {
        for (RecordRow row : rows) {
            if (stopped.getAsBoolean()) {
                return;
            }
            try {
                sink.row(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public boolean withdraw(CapabilityRecord withdrawn, AuditLine line) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int remove(Set<RecordId> records, AuditLine line) {
        throw new UnsupportedOperationException();
    }
}
