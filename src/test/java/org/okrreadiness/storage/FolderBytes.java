package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.okrreadiness.storage.disk.FileMark;

/** A folder byte by byte. */
final class FolderBytes {

    private FolderBytes() {}

    /** Every file's name with its length and checksum. */
    static SortedMap<String, FileMark> of(Path folder) throws IOException {
        SortedMap<String, FileMark> marks = new TreeMap<>();
        for (Path file : files(folder)) {
            marks.put(folder.relativize(file).toString(), FileMark.of(file));
        }
        return marks;
    }

    /** As it would be found after the power went: the open files are copied as they are. */
    static Path copy(Path folder, Path to) throws IOException {
        for (Path file : files(folder)) {
            Path target = to.resolve(folder.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return to;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }
}
