package org.okrreadiness.service.records.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.RecordSource;
import org.okrreadiness.service.records.RowSink;

/**
 * The records that may be given out: none of people who took their consent back, and none that is not as it was signed, for whoever gives
 * records out answers for them again. Every exporter sees records through this, so that none has to think of it.
 */
final class GivableRecords implements RecordSource {

    /** Verifying takes a hundred times as long as reading, so it is done for so many at once, on all processors. */
    private static final int BATCH = 512;

    private final RecordSource all;
    private final Set<PersonId> withdrawn = new HashSet<>();
    private long unfit;

    GivableRecords(RecordSource all) {
        this.all = all;
    }

    /** How many people were left out so far. */
    int peopleLeftOut() {
        return withdrawn.size();
    }

    /** How many records were left out so far because they are not as they were signed. */
    long unfit() {
        return unfit;
    }

    @Override
    public void each(RecordFilter filter, RowSink sink, BooleanSupplier stopped) {
        withdrawn.clear();
        unfit = 0;
        List<RecordRow> batch = new ArrayList<>(BATCH);
        all.each(
                filter,
                row -> {
                    if (!row.person().basis().holds()) {
                        withdrawn.add(row.person().id());
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
        for (int i = 0; i < genuine.length && !stopped.getAsBoolean(); i++) {
            if (genuine[i]) {
                sink.row(batch.get(i));
            } else {
                unfit++;
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
