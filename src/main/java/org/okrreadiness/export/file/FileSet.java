package org.okrreadiness.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Files that belong together and get their names together, the first one last. Closed without {@link #keep}, nothing of them is there
 * and what stood in their places stands there still.
 *
 * <pre>
 * try (FileSet files = new FileSet()) {
 *     FilePart main = files.begin(out);
 *     ...
 *     main.close();
 *     files.write(FileSeal.beside(out), FileSeal.sign(..., main.digest(), ...).bytes());
 *     return files.keep();
 * }
 * </pre>
 */
public final class FileSet implements AutoCloseable {

    private final List<FilePart> parts = new ArrayList<>();

    /** What a move took from its place, to be put back there should a later move fail. */
    private record Replaced(Path place, Path aside, boolean wasThere) {}

    /** @throws IOException at once when there is no such folder, or a folder stands in its place */
    public FilePart begin(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "A folder stands in its place");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        FilePart part = new FilePart(file);
        parts.add(part);
        return part;
    }

    /** Adds a small file. */
    public void write(Path file, byte[] content) throws IOException {
        try (OutputStream part = begin(file)) {
            part.write(content);
        }
    }

    /**
     * Gives every file its name.
     *
     * @return the files, in the order in which they were begun
     */
    public List<Path> keep() throws IOException {
        List<Path> kept = parts.stream().map(FilePart::target).toList();
        for (FilePart part : parts) {
            part.close();
        }
        Deque<Replaced> replaced = new ArrayDeque<>();
        try {
            for (int i = parts.size() - 1; i > 0; i--) {
                replaced.push(aside(parts.get(i)));
                move(parts.get(i).fresh(), parts.get(i).target());
            }
            // The first one in one step: at any moment the old file is there, or the new one with all that belongs to
            // it.
            move(parts.get(0).fresh(), parts.get(0).target());
        } catch (IOException e) {
            putBack(replaced, e);
            throw e;
        }
        parts.clear();
        for (Replaced one : replaced) {
            Files.deleteIfExists(one.aside());
        }
        return kept;
    }

    private static Replaced aside(FilePart part) throws IOException {
        Path place = part.target();
        Path aside = part.fresh().resolveSibling(part.fresh().getFileName() + ".old");
        boolean wasThere = Files.exists(place);
        if (wasThere) {
            Files.move(place, aside);
        }
        return new Replaced(place, aside, wasThere);
    }

    private static void putBack(Deque<Replaced> replaced, IOException cause) {
        for (Replaced one : replaced) {
            try {
                if (one.wasThere()) {
                    move(one.aside(), one.place());
                } else {
                    Files.deleteIfExists(one.place());
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
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
        IOException failed = null;
        for (FilePart part : parts) {
            try {
                part.abandon();
            } catch (IOException e) {
                failed = e;
            }
        }
        parts.clear();
        if (failed != null) {
            throw failed;
        }
    }
}
