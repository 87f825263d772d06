package org.okrreadiness.storage.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.okrreadiness.storage.disk.DurableFiles;

/** Writes backups, whole or not at all. */
final class BackupWriter {

    private BackupWriter() {}

    /** Hands every statement of the database to somebody; hands over none when there is no database. */
    interface Export {
        void to(Consumer<String> statements) throws IOException;
    }

    static void write(Path file, Instant now, List<Item> items, Export export) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Manifest written;
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                written = write(zip, now, items, export);
            }
            DurableFiles.force(fresh);
            if (!BackupReader.verify(fresh).equals(written)) {
                throw new IOException("The backup does not read back as it was written");
            }
            DurableFiles.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Manifest write(ZipOutputStream zip, Instant now, List<Item> items, Export export)
            throws IOException {
        SortedMap<String, Manifest.Seal> seals = new TreeMap<>();
        for (Item item : items) {
            zip.putNextEntry(new ZipEntry(item.name()));
            seals.put(item.name(), seal(item, zip));
        }
        zip.putNextEntry(new ZipEntry(Manifest.EXPORT));
        seals.put(Manifest.EXPORT, seal(export, zip));
        Manifest manifest = new Manifest(now, seals);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        return manifest;
    }

    /** What a backup made now would hold; nothing is written. */
    static Manifest manifest(Instant now, List<Item> items) throws IOException {
        SortedMap<String, Manifest.Seal> seals = new TreeMap<>();
        for (Item item : items) {
            seals.put(item.name(), seal(item, OutputStream.nullOutputStream()));
        }
        return new Manifest(now, seals);
    }

    private static Manifest.Seal seal(Item item, OutputStream to) throws IOException {
        Sealing sealing = new Sealing(to);
        try (InputStream from = Files.newInputStream(item.file())) {
            sealing.copy(from, item.length());
        }
        return sealing.seal();
    }

    private static Manifest.Seal seal(Export export, OutputStream to) throws IOException {
        Sealing sealing = new Sealing(to);
        export.to(statement -> {
            byte[] line = (statement + "\n").getBytes(StandardCharsets.UTF_8);
            try {
                sealing.add(line, line.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return sealing.seal();
    }
}
