package org.okrreadiness.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.ReadinessException;

/** Writes a file whole or not at all: under another name first, forced to the disk, then moved to its place. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * @param replaces whether the person has said that a file of that name may go
     * @throws ReadinessException when it is not written; what stood there stands there still
     */
    public static void write(Path file, byte[] content, boolean replaces) {
        requirePlace(file, replaces);
        Path fresh = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try {
                fill(fresh, content);
                move(fresh, file, replaces);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (FileAlreadyExistsException e) {
            throw there(file, e);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw trouble(file, e);
        }
    }

    /** Says at once what would only come out at the end. */
    public static void requirePlace(Path file, boolean replaces) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new ReadinessException(Phrase.of("problem.file-is-folder", file.toString()));
        }
        if (!Files.isDirectory(folder)) {
            throw new ReadinessException(Phrase.of("problem.file-no-folder", folder.toString()));
        }
        if (Files.exists(file) && !replaces) {
            throw there(file, null);
        }
    }

    private static void fill(Path fresh, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path fresh, Path file, boolean replaces) throws IOException {
        if (!replaces) {
            Files.move(fresh, file);
            return;
        }
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ReadinessException there(Path file, Throwable cause) {
        return new ReadinessException(Phrase.of("problem.file-there", file.toString()), cause);
    }

    static ReadinessException trouble(Path file, Exception cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota exceeded")) {
            return new DiskFullException(Phrase.of("problem.file-disk-full", file.toString()), cause);
        }
        String key = cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException
                ? "problem.file-denied"
                : "problem.file-not-written";
        return new FileNotWrittenException(
                Phrase.of(key, file.toString(), cause.getClass().getSimpleName()), cause);
    }
}
