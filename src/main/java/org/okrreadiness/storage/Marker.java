package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.disk.FileMark;

/**
 * A small file beside the database that says what to expect of it before it is opened, because opening a database writes to it.
 *
 * @param format of the data folder
 * @param schema of the database
 * @param entries how many journal entries the database held at least, and for certain, when this was written
 * @param closed the database file as it was when it was closed properly; empty while it is open and after a crash
 */
record Marker(int format, int schema, long entries, Optional<FileMark> closed) {

    /** The data folder as this version lays it out: since 2 its journals are sealed. */
    static final int FORMAT = 2;

    private static final String NAME = "state";
    private static final int LONGEST = 4096;

    static Marker open(int schema, long entries) {
        return new Marker(FORMAT, schema, entries, Optional.empty());
    }

    static Marker closed(int schema, long entries, FileMark file) {
        return new Marker(FORMAT, schema, entries, Optional.of(file));
    }

    boolean isNewerThan(int knownSchema) {
        return format > FORMAT || schema > knownSchema;
    }

    /** @return empty when there is none or it makes no sense */
    static Optional<Marker> read(Path data) throws IOException {
        Path file = data.resolve(NAME);
        if (!Files.exists(file) || Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> lines = new HashMap<>();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n")) {
            int space = line.indexOf(' ');
            if (space > 0) {
                lines.put(line.substring(0, space), line.substring(space + 1).strip());
            }
        }
        try {
            return Optional.of(of(lines));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private static Marker of(Map<String, String> lines) {
        Optional<FileMark> closed = lines.containsKey("length")
                ? Optional.of(
                        new FileMark(Long.parseLong(lines.get("length")), Long.parseLong(lines.get("checksum"), 16)))
                : Optional.empty();
        return new Marker(
                Integer.parseInt(lines.get("format")),
                Integer.parseInt(lines.get("schema")),
                Long.parseLong(lines.get("entries")),
                closed);
    }

    void write(Path data) throws IOException {
        String text = "format " + format + "\nschema " + schema + "\nentries " + entries + "\n"
                + closed.map(c -> "length " + c.length() + "\nchecksum " + Long.toHexString(c.checksum()) + "\n")
                        .orElse("");
        DurableFiles.replace(data.resolve(NAME), text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
