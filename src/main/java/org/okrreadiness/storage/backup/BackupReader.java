package org.okrreadiness.storage.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.okrreadiness.storage.disk.DurableFiles;

/** Reads backups, which may come from anywhere: every entry once, within limits, under names that stay in their folder. */
final class BackupReader {

    private static final long LARGEST = 4L * 1024 * 1024 * 1024;
    private static final int MOST_ENTRIES = 200_000;
    private static final int LARGEST_MANIFEST = 64 * 1024 * 1024;

    /** Where files of a backup may come to lie; each part of a name begins with something harmless. */
    static final Pattern NAME = Pattern.compile(
            "(?:journal|kept|packs|received|own|standard|feedback|appeals|trainer|register|cadence|decide|vetting)(?:/[^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]{0,200}){1,12}");

    private final Entries entries;
    private final SortedMap<String, Manifest.Seal> seals = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private long total;

    private BackupReader(Entries entries) {
        this.entries = entries;
    }

    /** Where an entry's bytes go. */
    private interface Entries {
        OutputStream open(String name) throws IOException;
    }

    /**
     * Reads all of it and compares it with its manifest.
     *
     * @throws org.okrreadiness.service.UnreadableInputException when it is not a whole backup this version can read
     */
    static Manifest verify(Path file) throws IOException {
        return new BackupReader(name -> OutputStream.nullOutputStream()).read(file);
    }

    /** Like {@link #verify}, and writes the files into a folder, forced; the export of the database is left out. */
    static Manifest unpack(Path file, Path folder) throws IOException {
        return new BackupReader(name -> target(folder, name)).read(file);
    }

    private static OutputStream target(Path folder, String name) throws IOException {
        if (name.equals(Manifest.EXPORT)) {
            return OutputStream.nullOutputStream();
        }
        Path target = folder.resolve(name);
        DurableFiles.privateFolder(target.getParent());
        return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.DSYNC);
    }

    private Manifest read(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Manifest.NAME)) {
                    return checked(zip);
                }
                take(entry.getName(), zip);
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw Manifest.unreadable(damaged);
        }
        throw Manifest.unreadable(null);
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        boolean expected = name.equals(Manifest.EXPORT) || NAME.matcher(name).matches();
        if (!expected || !names.add(name) || names.size() > MOST_ENTRIES) {
            throw Manifest.unreadable(null);
        }
        try (OutputStream to = entries.open(name)) {
            Sealing sealing = new Sealing(to);
            if (!sealing.copy(zip, LARGEST - total)) {
                throw Manifest.unreadable(null);
            }
            Manifest.Seal seal = sealing.seal();
            total += seal.length();
            seals.put(name, seal);
        }
    }

    private Manifest checked(ZipInputStream zip) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (!new Sealing(text).copy(zip, LARGEST_MANIFEST)) {
            throw Manifest.unreadable(null);
        }
        Manifest manifest = Manifest.read(text.toString(StandardCharsets.UTF_8));
        if (!manifest.files().equals(seals)) {
            throw Manifest.unreadable(null);
        }
        return manifest;
    }
}
