package org.okrreadiness.storage.vault;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.okrreadiness.service.trainer.MarkRow;
import org.okrreadiness.service.trainer.MarkTable;
import org.okrreadiness.service.trainer.MarkingEventFormat;
import org.okrreadiness.service.trainer.MarkingLog;
import org.okrreadiness.service.trainer.SubmissionStore;
import org.okrreadiness.service.trainer.TrainerKeys;
import org.okrreadiness.service.trainer.TrainerWorkspace;

/** A vault whose data key is in memory. */
final class OpenVault implements TrainerWorkspace {

    private final VaultFolder folder;
    private final DataKey key;
    private final Clock clock;
    private final Effort effort;
    private final SealedJournal marks;
    private Optional<MarksProjection> projection = Optional.empty();
    private VaultFile file;

    OpenVault(VaultFolder folder, VaultFile file, DataKey key, Clock clock, Effort effort) {
        this.folder = folder;
        this.file = file;
        this.key = key;
        this.clock = clock;
        this.effort = effort;
        this.marks = new SealedJournal(folder, file.uuid(), key);
    }

    /** A new one, on disk when this returns. */
    static OpenVault written(VaultFolder folder, VaultFile bare, DataKey key, Clock clock, Effort effort) {
        OpenVault vault = new OpenVault(folder, bare, key, clock, effort);
        vault.change(same -> same);
        return vault;
    }

    @Override
    public UUID id() {
        return file().uuid();
    }

    @Override
    public boolean isLocked() {
        return key.isWiped();
    }

    @Override
    public synchronized void lock() {
        projection.ifPresent(MarksProjection::close);
        projection = Optional.empty();
        key.wipe();
        marks.close();
    }

    @Override
    public void changePassphrase(char[] current, char[] next) {
        try {
            TrainerVaults.refuseShort(next);
            Wrapping.open(file(), current).wipe();
            rewrap(next);
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(next, '\0');
        }
    }

    /** Puts the data key under another passphrase, with today's effort. */
    void rewrap(char[] passphrase) {
        change(before -> before.with(Wrapping.under(passphrase, effort, before.uuid(), key)));
    }

    synchronized VaultFile file() {
        return file;
    }

    /** Writes the vault's file anew, whole or not at all. */
    synchronized void change(UnaryOperator<VaultFile> change) {
        VaultFile changed = VaultJson.sealed(change.apply(file), key);
        folder.write(changed);
        file = changed;
    }

    String now() {
        return clock.instant().toString();
    }

    @Override
    public TrainerKeys keys() {
        return new KeyRing(this, key);
    }

    @Override
    public <E> MarkingLog<E> marks(MarkingEventFormat<E> format) {
        return new SealedMarkingLog<>(marks, format);
    }

    @Override
    public synchronized <E> MarkTable markTable(MarkingEventFormat<E> format, Function<E, List<MarkRow>> rows) {
        if (projection.isPresent()) {
            throw new IllegalStateException("There is one table of marks, and it is open");
        }
        MarksProjection opened = new MarksProjection(
                folder,
                key,
                marks,
                payload -> Batches.read(payload.bytes()).stream()
                        .map(format::read)
                        .flatMap(event -> rows.apply(event).stream())
                        .toList());
        projection = Optional.of(opened);
        return opened;
    }

    @Override
    public SubmissionStore submissions() {
        return new SubmissionFiles(folder, file().uuid(), key);
    }
}
