package org.okrreadiness.exchange.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.travel.SealedRecord;

/**
 * The wire form of a record.
 *
 * @param key blank when it is not sealed
 */
record RecordFile(int format, String attempt, String key, List<EntryFile> entries) {

    static final String NAME = "record.json";

    /** More than anybody types in a day. */
    private static final int MOST_ENTRIES = 10_000;

    private static final int LONGEST_PIECE = 100_000;

    /**
     * @param previous blank, like {@code signature}, when the record is not sealed
     * @param text in pieces, because an entry may be longer than a field may be
     */
    record EntryFile(long sequence, String previous, String signature, List<String> text) {

        static EntryFile of(SealedRecord.Entry entry) {
            return new EntryFile(
                    entry.sequence(),
                    entry.link().map(SealedRecord.Link::previous).orElse(""),
                    entry.link().map(SealedRecord.Link::signature).orElse(""),
                    pieces(entry.text()));
        }

        private static List<String> pieces(String text) {
            List<String> pieces = new ArrayList<>();
            int from = 0;
            while (text.length() - from > LONGEST_PIECE) {
                int to = from + LONGEST_PIECE;
                to = Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
                pieces.add(text.substring(from, to));
                from = to;
            }
            pieces.add(text.substring(from));
            return pieces;
        }

        SealedRecord.Entry entry() {
            boolean linked = !previous.isEmpty() || !signature.isEmpty();
            return new SealedRecord.Entry(
                    sequence,
                    String.join("", text),
                    linked ? Optional.of(new SealedRecord.Link(previous, signature)) : Optional.empty());
        }
    }

    static RecordFile of(SealedRecord record) {
        return new RecordFile(
                SubmissionContent.FORMAT,
                record.attempt().toString(),
                record.key().orElse(""),
                record.entries().stream().map(EntryFile::of).toList());
    }

    /** @throws IllegalArgumentException when a field is not what it should be */
    SealedRecord record() {
        if (entries.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("more than " + MOST_ENTRIES + " entries");
        }
        return new SealedRecord(
                AttemptId.of(attempt),
                Optional.of(key).filter(k -> !k.isEmpty()),
                entries.stream().map(EntryFile::entry).toList());
    }
}
