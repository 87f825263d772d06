package org.okrreadiness.storage.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.okrreadiness.storage.disk.DurableFiles;

/**
 * Writes a copy of the database anew, so that nothing is in it that was deleted: H2 copies its file as it is, with what was deleted still
 * between the rest.
 */
final class CleanCopy {

    private static final String NAME = "copying";

    private final Path copy;
    private final Path unpacked;
    private final Path packed;

    /** @param copy a packed database, in the folder of the register */
    CleanCopy(Path copy) {
        this.copy = copy;
        this.unpacked = copy.resolveSibling(NAME + ".mv.db");
        this.packed = copy.resolveSibling(NAME + ".zip");
    }

    /** The copy takes the place of what it was only when it is whole. */
    void make() throws IOException {
        try {
            unpack(copy, unpacked);
            Compacting.compact(unpacked.resolveSibling(NAME));
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
                zip.putNextEntry(new ZipEntry("records.mv.db"));
                Files.copy(unpacked, (OutputStream) zip);
            }
            DurableFiles.force(packed);
            DurableFiles.move(packed, copy);
        } finally {
            clear();
        }
    }

    /** Takes away what a crash left. */
    void clear() throws IOException {
        Files.deleteIfExists(unpacked);
        Files.deleteIfExists(packed);
    }

    /**
     * Brings the database out of a copy.
     *
     * @return whether there was one in it
     */
    static boolean unpack(Path copy, Path to) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
            if (zip.getNextEntry() == null) {
                return false;
            }
            Files.copy(zip, to, StandardCopyOption.REPLACE_EXISTING);
            DurableFiles.force(to);
            return true;
        }
    }
}
