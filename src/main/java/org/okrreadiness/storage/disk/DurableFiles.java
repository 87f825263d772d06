package org.okrreadiness.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that are still there, whole, after the power went. */
public final class DurableFiles {

    private static final Set<PosixFilePermission> PRIVATE_FILE = PosixFilePermissions.fromString("rw-------");

    private DurableFiles() {}

    /** Writes a file whole or not at all: under another name first, forced, then moved over the old one. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path fresh = fresh(file);
        write(fresh, content);
        move(fresh, file);
    }

    /** The same with a file only its owner can read, from its first byte on. */
    public static void replacePrivate(Path file, byte[] content) throws IOException {
        Path fresh = fresh(file);
        Files.deleteIfExists(fresh);
        if (isPosix(file.toAbsolutePath().getParent())) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PRIVATE_FILE));
        }
        write(fresh, content);
        move(fresh, file);
    }

    /** Takes a file from everybody but its owner, where the system has such permissions. */
    public static void makePrivate(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PRIVATE_FILE);
        }
    }

    private static Path fresh(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Moves within one folder tree, replacing a file of the same name, and makes the new name last. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(to.toAbsolutePath().getParent());
    }

    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the names in a folder last. Windows keeps them by itself and refuses to open a folder. */
    public static void forceFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Makes the names in a folder and in all folders below it last. */
    public static void forceTree(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path below : tree.filter(Files::isDirectory).toList()) {
                forceFolder(below);
            }
        }
    }

    /** Deletes a folder with everything in it; does nothing when there is none. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path below : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(below);
            }
        }
    }

    /** Makes a folder only its owner can look into, with everything above it that is missing. */
    public static Path privateFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path above = folder.toAbsolutePath().getParent();
        Files.createDirectories(above);
        if (isPosix(above)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
        forceFolder(above);
        return folder;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
