package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.disk.FolderLock;
import org.okrreadiness.storage.disk.SetAside;
import org.okrreadiness.storage.h2.RowFormats;

/** The data folder while this window works on it. Close it when the window closes. */
public final class DataFolder implements AutoCloseable {

    private static final String DATABASES = "db";

    private final FolderLock lock;
    private final Ledger ledger;
    private final AttemptStore attempts;

    private DataFolder(FolderLock lock, Ledger ledger, Clock clock) {
        this.lock = lock;
        this.ledger = ledger;
        this.attempts = new JournalAttemptStore(ledger, clock);
    }

    /**
     * Opens the folder, and makes it when it is not there.
     *
     * @throws org.okrreadiness.service.DataFolderInUseException when another window works on it
     * @throws DataFolderUnusableException when it cannot be read or written
     * @throws org.okrreadiness.service.NewerDataException when a newer version wrote it; not a byte is changed
     */
    public static DataFolder open(Path folder, Clock clock, Formats formats) {
        Path data = checked(folder);
        try {
            NewerData newer = new NewerData(data, data.resolve(DATABASES));
            newer.refuseByMarker();
            FolderLock lock = FolderLock.take(DurableFiles.privateFolder(data));
            try {
                newer.refuse();
                return new DataFolder(lock, ledger(data, clock, formats), clock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw DiskTrouble.of(data, e);
        }
    }

    private static Ledger ledger(Path data, Clock clock, Formats formats) throws IOException {
        SetAside setAside = new SetAside(data, clock);
        Journals journals = new Journals(data, formats.events(), setAside);
        Path databases = DurableFiles.privateFolder(data.resolve(DATABASES));
        RowFormats rows = new RowFormats(formats.responses(), formats.sheets());
        return new Ledger(
                journals,
                () -> new Projector(
                        data,
                        databases,
                        rows,
                        journals,
                        new DatabaseOpening(data, databases, rows, setAside, () -> {})));
    }

    /** A semicolon in the path would be read as a setting of the database, and some settings run code. */
    private static Path checked(Path folder) {
        Path data = folder.toAbsolutePath().normalize();
        if (data.toString().chars().anyMatch(c -> c == ';' || Character.isISOControl(c))) {
            throw new DataFolderUnusableException(Phrase.of("problem.folder-name", data.toString()), null);
        }
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new DataFolderUnusableException(Phrase.of("problem.folder-is-file", data.toString()), null);
        }
        return data;
    }

    public AttemptStore attempts() {
        return attempts;
    }

    @Override
    public void close() {
        try {
            ledger.close();
            lock.close();
        } catch (IOException e) {
            throw DiskTrouble.of(Path.of(""), e);
        }
    }
}
