package org.okrreadiness.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DataFolderInUseException;

/**
 * One window at a time. The lock belongs to the process: when it ends, however it ends, the system takes it back. The file stays where
 * it is and never holds a byte.
 */
public final class FolderLock implements AutoCloseable {

    private static final String NAME = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws DataFolderInUseException at once when somebody else has it
     * @throws IOException when the folder cannot be written
     */
    public static FolderLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
            throw inUse(folder, heldByThisProcess);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw inUse(folder, null);
    }

    private static DataFolderInUseException inUse(Path folder, Throwable cause) {
        return new DataFolderInUseException(Phrase.of("problem.folder-in-use", folder.toString()), cause);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
