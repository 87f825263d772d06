package org.okrreadiness.storage.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;

/**
 * What is in a backup.
 *
 * @param madeAt when
 * @param files name to seal, the export of the database among them
 */
record Manifest(Instant madeAt, SortedMap<String, Seal> files) {

    static final String NAME = "manifest.txt";
    static final String EXPORT = "database.sql";

    private static final int FORMAT = 1;
    private static final String TITLE = "okr-readiness backup ";

    /** @param sha256 in hexadecimal digits */
    record Seal(long length, String sha256) {}

    String text() {
        StringBuilder text = new StringBuilder(TITLE + FORMAT + "\n" + madeAt + "\n");
        files.forEach((name, seal) -> text.append(seal.sha256())
                .append(' ')
                .append(seal.length())
                .append(' ')
                .append(name)
                .append('\n'));
        return text.toString();
    }

    static Manifest read(String text) {
        String[] lines = text.split("\n");
        if (lines.length < 2 || !lines[0].startsWith(TITLE)) {
            throw unreadable(null);
        }
        try {
            refuseNewer(Integer.parseInt(lines[0].substring(TITLE.length())));
            SortedMap<String, Seal> files = new TreeMap<>();
            for (int i = 2; i < lines.length; i++) {
                String[] parts = lines[i].split(" ", 3);
                files.put(parts[2], new Seal(Long.parseLong(parts[1]), parts[0]));
            }
            return new Manifest(Instant.parse(lines[1]), files);
        } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException damaged) {
            throw unreadable(damaged);
        }
    }

    private static void refuseNewer(int format) {
        if (format > FORMAT) {
            throw new UnreadableInputException(
                    Phrase.of("problem.backup-newer", Integer.toString(format), Integer.toString(FORMAT)), null);
        }
    }

    static UnreadableInputException unreadable(Exception cause) {
        return new UnreadableInputException(Phrase.of("problem.backup-unreadable"), cause);
    }

    /** True when nothing has changed but the time. The export follows from the rest. */
    boolean holdsTheSameAs(Manifest other) {
        return withoutExport().equals(other.withoutExport());
    }

    private Map<String, Seal> withoutExport() {
        Map<String, Seal> rest = new TreeMap<>(files);
        rest.remove(EXPORT);
        return rest;
    }
}
