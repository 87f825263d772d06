package org.okrreadiness.storage.vault;

import java.util.List;
import org.okrreadiness.service.trainer.MarkingEventFormat;
import org.okrreadiness.service.trainer.MarkingLog;

/** Batches of events as records of a sealed journal, one each, so that a batch is there whole or not at all. */
final class SealedMarkingLog<E> implements MarkingLog<E> {

    private final SealedJournal journal;
    private final MarkingEventFormat<E> format;

    SealedMarkingLog(SealedJournal journal, MarkingEventFormat<E> format) {
        this.journal = journal;
        this.format = format;
    }

    @Override
    public Receipt append(List<E> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A batch has at least one event");
        }
        byte[] batch = Batches.write(events.stream().map(format::write).toList());
        SealedJournal.Written written = journal.append(batch);
        return new Receipt(written.sequence(), written.digest(), events.size());
    }

    @Override
    public Content<E> readAll() {
        SealedJournal.Payloads payloads = journal.read();
        List<Batch<E>> batches = payloads.all().stream().map(this::batch).toList();
        return new Content<>(batches, payloads.damage());
    }

    private Batch<E> batch(SealedJournal.Payload payload) {
        List<E> events =
                Batches.read(payload.bytes()).stream().map(format::read).toList();
        return new Batch<>(payload.sequence(), events);
    }
}
