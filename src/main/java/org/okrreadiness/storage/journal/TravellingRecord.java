package org.okrreadiness.storage.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.SealVerifier;
import org.okrreadiness.service.travel.SealedRecord;

/** What a journal holds, taken out of its file to travel, and put back to the same bytes where its seal is verified. */
public final class TravellingRecord implements SealVerifier {

    /** Everything that can be read in a journal. */
    public static SealedRecord of(AttemptId attempt, JournalContent content) {
        return new SealedRecord(
                attempt,
                content.key(),
                content.entries().stream().map(TravellingRecord::out).toList());
    }

    private static SealedRecord.Entry out(JournalContent.Entry entry) {
        return new SealedRecord.Entry(
                entry.sequence(),
                entry.text(),
                entry.link().map(link -> new SealedRecord.Link(link.previous(), link.signature())));
    }

    @Override
    public Seal verify(SealedRecord record, Maker maker) {
        List<JournalContent.Entry> entries =
                record.entries().stream().map(TravellingRecord::in).toList();
        JournalContent content =
                new JournalContent(Optional.of(record.attempt().value()), record.key(), entries, List.of(), 0, 0);
        return SealCheck.under(record.attempt().value(), content, Optional.of(maker.key()));
    }

    private static JournalContent.Entry in(SealedRecord.Entry entry) {
        return new JournalContent.Entry(
                entry.sequence(),
                entry.text(),
                entry.link().map(link -> new Link(link.previous(), link.signature(), digest(entry, link))));
    }

    /** Of the entry as it stood in the file. */
    private static String digest(SealedRecord.Entry entry, SealedRecord.Link link) {
        byte[] seal = HexFormat.of().parseHex(link.previous() + link.signature());
        byte[] payload = entry.text().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Layout.sealedRecord(entry.sequence(), seal, payload).array();
        return HexFormat.of().formatHex(Signatures.digest(bytes));
    }
}
