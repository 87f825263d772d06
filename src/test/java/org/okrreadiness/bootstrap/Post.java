package org.okrreadiness.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What becomes of files on their way: they arrive in any order, twice, damaged, or edited by somebody. */
final class Post {

    private final Path folder;
    private final Random random;
    private int spoilt;

    Post(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** The files twice and with spoilt copies among them, shuffled. */
    List<Path> delivered(List<Path> files, int spoiltOnes) {
        List<Path> all = new ArrayList<>(files);
        all.addAll(files);
        for (int i = 0; i < spoiltOnes; i++) {
            all.add(spoilt(files.get(random.nextInt(files.size()))));
        }
        Collections.shuffle(all, random);
        return all;
    }

    static boolean isSpoilt(Path file) {
        return file.getFileName().toString().startsWith("spoilt");
    }

    private Path spoilt(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] other = switch (spoilt % 3) {
                case 0 -> flipped(bytes);
                case 1 -> cut(bytes);
                default -> edited(bytes);
            };
            spoilt++;
            return Files.write(folder.resolve("spoilt-" + spoilt + "-" + file.getFileName()), other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        return other;
    }

    private byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1));
    }

    /** Somebody raises the first level there is, and packs the file anew as neatly as a program can. */
    private static byte[] edited(byte[] bytes) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(bytes));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith(".json")) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    content = text.replaceFirst("\"level\":[0-2]", "\"level\":3")
                            .replaceFirst("[A-Z][a-z]+ the ", "Nobody's the ")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry stored = new ZipEntry(entry.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                CRC32 crc = new CRC32();
                crc.update(content);
                stored.setCrc(crc.getValue());
                zip.putNextEntry(stored);
                zip.write(content);
            }
        }
        return out.toByteArray();
    }
}
