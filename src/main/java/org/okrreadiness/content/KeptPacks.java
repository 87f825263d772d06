package org.okrreadiness.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okrreadiness.content.pack.ContentHash;
import org.okrreadiness.content.tree.TreeReader;

/**
 * Copies of packs that were sat, each in a folder named by its content hash.
 *
 * <p>A copy is written under another name, forced to disk and then renamed, so it is there whole or not at all; and it is only believed
 * while its bytes still give the hash it is named by.
 */
final class KeptPacks {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String UNFINISHED = ".new-";
    private static final int MOST_FILES = 200;

    private final Path folder;

    KeptPacks(Path folder) {
        this.folder = folder;
    }

    /** The files behind a hash, or empty when there is no unharmed copy. */
    Optional<SortedMap<String, byte[]>> find(String hash) {
        Path copy = folder.resolve(HASH.matcher(hash).matches() ? hash : "none");
        if (!Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(filesOf(copy))
                    .filter(files -> ContentHash.of(files).equals(hash));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The hashes there are copies for, whole or not, in a fixed order. */
    List<String> hashes() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(copy -> copy.getFileName().toString())
                    .filter(name -> HASH.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static SortedMap<String, byte[]> filesOf(Path copy) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(copy, 2)) {
            for (Path file : found.limit(MOST_FILES).toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(copy.relativize(file).toString().replace('\\', '/'), bytesOf(file));
                }
            }
        }
        return files;
    }

    private static byte[] bytesOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TreeReader.LARGEST_FILE + 1);
        }
    }

    /** Writes a copy. One that is there but harmed is set aside, never deleted. */
    void keep(String hash, SortedMap<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        removeUnfinished();
        Path fresh = Files.createTempDirectory(folder, UNFINISHED);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = fresh.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            write(target, file.getValue());
        }
        Path copy = folder.resolve(hash);
        if (Files.exists(copy)) {
            Files.move(copy, aside(hash));
        }
        Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE);
        forceFolders(copy);
    }

    /** What a crash left of a copy being written. Only one program at a time writes here: the data folder is locked. */
    private void removeUnfinished() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path left : inside.filter(KeptPacks::isUnfinished).toList()) {
                try (Stream<Path> tree = Files.walk(left)) {
                    for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private static boolean isUnfinished(Path path) {
        return path.getFileName().toString().startsWith(UNFINISHED);
    }

    private Path aside(String hash) {
        int number = 1;
        while (Files.exists(folder.resolve(hash + ".damaged-" + number))) {
            number++;
        }
        return folder.resolve(hash + ".damaged-" + number);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Makes the names last. Windows keeps them by itself and refuses to open a folder. */
    private static void forceFolders(Path copy) throws IOException {
        if (!copy.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (Stream<Path> found = Files.walk(copy)) {
            for (Path changed : Stream.concat(Stream.of(copy.getParent()), found.filter(Files::isDirectory))
                    .toList()) {
                try (FileChannel channel = FileChannel.open(changed, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }
    }
}
