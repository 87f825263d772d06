package org.okrreadiness.service.records.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.RecordSource;
import org.okrreadiness.service.records.RowSink;

/**
 * The records that may be given out: none of people who took their consent back, none that was withdrawn, and none that is not as it was
 * signed, for whoever gives
 * records out answers for them again. Every exporter sees records through this, so that none has to think of it.
 */
final class GivableRecords implements RecordSource {

    /** Verifying takes a hundred times as long as reading, so it is done for so many at once, on all processors. */
    private static final int BATCH = 512;

    private final RecordSource all;
    private final Set<PersonId> withdrawn = new HashSet<>();
    private final Set<RecordId> revoked;
    private final Consumer<List<RecordRow>> coming;
    private long unfit;
    private final Set<String> unfitOf = new LinkedHashSet<>();
    private long withdrawnRecords;

    /**
     * @param revoked of which the lists say that they are withdrawn, whatever the record itself says
     * @param coming told of some before they are handed over
     */
    GivableRecords(RecordSource all, Set<RecordId> revoked, Consumer<List<RecordRow>> coming) {
        this.all = all;
        this.revoked = revoked;
        this.coming = coming;
    }

    /** How many people were left out so far. */
    int peopleLeftOut() {
        return withdrawn.size();
    }

    /** How many records were left out so far because they are not as they were signed. */
    long unfit() {
        return unfit;
    }

    /** The names of the first few people of whom that is so; one more than is to be shown where there are more. */
    List<String> unfitOf() {
        return List.copyOf(unfitOf);
    }

    private void noteName(RecordRow row) {
        if (unfitOf.size() <= Exporting.MOST_NAMES) {
            unfitOf.add(row.person().name());
        }
    }

    /** How many records were left out so far because they are withdrawn. */
    long withdrawnRecords() {
        return withdrawnRecords;
    }

    @Override
    public void each(RecordFilter filter, RowSink sink, BooleanSupplier stopped) {
        withdrawn.clear();
        unfit = 0;
        withdrawnRecords = 0;
        unfitOf.clear();
        List<RecordRow> batch = new ArrayList<>(BATCH);
        all.each(
                filter,
                row -> {
                    if (!row.person().basis().holds()) {
                        withdrawn.add(row.person().id());
                        return;
                    }
                    if (row.record().isWithdrawn()
                            || revoked.contains(row.record().id())) {
                        withdrawnRecords++;
                        return;
                    }
                    batch.add(row);
                    if (batch.size() == BATCH) {
                        handOver(batch, sink, stopped);
                    }
                },
                stopped);
        try {
            handOver(batch, sink, stopped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handOver(List<RecordRow> batch, RowSink sink, BooleanSupplier stopped) throws IOException {
        boolean[] genuine = new boolean[batch.size()];
        IntStream.range(0, genuine.length)
                .parallel()
                .forEach(i -> genuine[i] = RecordSealing.isGenuine(batch.get(i).record()));
        coming.accept(batch);
        for (int i = 0; i < genuine.length && !stopped.getAsBoolean(); i++) {
            if (genuine[i]) {
                sink.row(batch.get(i));
            } else {
                unfit++;
                noteName(batch.get(i));
            }
        }
        batch.clear();
    }

    /** Of all of them, for progress: who and what is left out comes to light on the way. */
    @Override
    public long count(RecordFilter filter) {
        return all.count(filter);
    }
}
