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

/** The data folder while this window works on it. Close it when the window closes. */
public final class DataFolder implements AutoCloseable {

    private final FolderLock lock;
    private final JournalAttemptStore attempts;

    private DataFolder(FolderLock lock, JournalAttemptStore attempts) {
        this.lock = lock;
        this.attempts = attempts;
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
            FolderLock lock = FolderLock.take(DurableFiles.privateFolder(data));
            return new DataFolder(lock, new JournalAttemptStore(new Journals(data, formats.events()), clock));
        } catch (IOException e) {
            throw DiskTrouble.of(data, e);
        }
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
            attempts.close();
            lock.close();
        } catch (IOException e) {
            throw DiskTrouble.of(Path.of(""), e);
        }
    }
}
