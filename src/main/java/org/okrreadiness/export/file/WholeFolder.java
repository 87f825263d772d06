package org.okrreadiness.export.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Many small files that appear together in a folder, or not at all. They are written into a folder of their own beside it first. Closed
 * without {@link #keep}, nothing of them is left, not even the folders that were made for them.
 *
 * <p>Unlike {@link FileSet} it holds nothing in memory for a file that has been written, so there may be a hundred thousand.
 */
public final class WholeFolder implements AutoCloseable {

    private final Path out;
    private final Path fresh;
    private final List<String> names = new ArrayList<>();

    /**
     * @param out where the files are to be; made if need be, with the folders above it
     * @throws IOException at once when nothing can be written there
     */
    public WholeFolder(Path out) throws IOException {
        this.out = out.toAbsolutePath().normalize();
        if (Files.exists(this.out) && !Files.isDirectory(this.out)) {
            throw new FileSystemException(out.toString(), null, "A file stands in its place");
        }
        Path above = this.out.getParent();
        Path beside = Files.isDirectory(this.out) || above == null ? this.out : above;
        Files.createDirectories(beside);
        this.fresh = Files.createTempDirectory(beside, ".okr-");
    }

    /** Writes one file, forced. A name that was there already gets new content. */
    public void write(String name, byte[] content) throws IOException {
        Path file = fresh.resolve(name);
        if (!fresh.equals(file.getParent())) {
            throw new IllegalArgumentException("Not the name of a file: " + name);
        }
        if (!Files.exists(file)) {
            names.add(name);
        }
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (ByteBuffer bytes = ByteBuffer.wrap(content); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /**
     * Puts everything in its place. A folder that was not there appears in one step; in one that was there, files of the same names are
     * replaced, each in one step.
     *
     * @return the files, in the order in which they were written
     */
    public List<Path> keep() throws IOException {
        if (Files.exists(out)) {
            for (String name : names) {
                move(fresh.resolve(name), out.resolve(name));
            }
            Files.delete(fresh);
        } else {
            move(fresh, out);
        }
        return names.stream().map(out::resolve).toList();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(fresh)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(fresh)) {
            for (Path below : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(below);
            }
        }
    }
}
