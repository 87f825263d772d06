package org.okrreadiness.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Finds words in the bytes of files, whatever those files are, and in what is packed in them. */
public final class PlainBytes {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private PlainBytes() {}

    /** Every place below a folder where one of these words stands, with the word; names of files count. */
    public static List<String> in(Path folder, List<String> words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                look(
                        file.toString(),
                        folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8),
                        words,
                        found);
                if (Files.isRegularFile(file)) {
                    look(file.toString(), Files.readAllBytes(file), words, found);
                }
            }
        }
        return found;
    }

    private static void look(String place, byte[] bytes, List<String> words, List<String> found) throws IOException {
        String each = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String word : words) {
            for (Charset encoding : ENCODINGS) {
                if (each.contains(new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                    found.add(place + ": " + word);
                }
            }
        }
        if (each.startsWith("PK\u0003\u0004")) {
            unpack(place, bytes, words, found);
        }
    }

    private static void unpack(String place, byte[] bytes, List<String> words, List<String> found) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look(place + "!" + entry.getName(), zip.readAllBytes(), words, found);
            }
        }
    }
}
