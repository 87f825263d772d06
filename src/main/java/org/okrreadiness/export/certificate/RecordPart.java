package org.okrreadiness.export.certificate;

import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.export.Tag;
import org.okrreadiness.export.credential.RecordWords;
import org.okrreadiness.i18n.Messages;

/** The record a certificate rests on: each level with its band, its evidence and everything it was marked by. */
final class RecordPart {

    private final Messages messages;
    private final RecordWords words;
    private final CertificateFacts facts;

    RecordPart(Messages messages, CertificateFacts facts) {
        this.messages = messages;
        this.words = new RecordWords(messages);
        this.facts = facts;
    }

    void into(Tag part) {
        part.in("h2").with("id", "record").words(messages.get("certificate.record"));
        part.put("p", "explain", words.criteria());
        facts.records().forEach(record -> one(part.in("div", "one"), record));
    }

    private void one(Tag block, CapabilityRecord record) {
        Claim claim = record.claim();
        block.put("h3", "", words.name(record));
        block.put("p", "", words.meaning(record.competency()));
        if (!record.strength().isAttested()) {
            bar(block, claim.shown());
        }
        block.put("p", "", words.narrative(record));
        Tag rows = block.in("table", "facts").in("tbody");
        fact(rows, "evidence", words.evidence(claim));
        fact(rows, "conditions", words.conditions(claim.source().conditions()));
        fact(rows, "source", words.evidenceName(claim));
        fact(rows, "on", CertificateFacts.day(record.validity().achievedOn()));
        fact(rows, "again", CertificateFacts.day(record.validity().reassessFrom()));
        fact(rows, "until", CertificateFacts.day(record.validity().expiresOn()));
        fact(rows, "id", record.id().toString());
        fact(rows, "key", Fingerprint.of(HexFormat.of().parseHex(record.issue().issuerKey())));
        followedUp(block, claim);
    }

    /** Beside the record and not in it: nobody but the person answers for it. */
    private void followedUp(Tag block, Claim claim) {
        List<TransferCheck> checks = facts.followedUps().of(claim.source().occasion());
        if (!checks.isEmpty()) {
            block.put("p", "explain", messages.get("follow-up.beside"));
            checks.forEach(check -> block.put(
                    "p",
                    "explain",
                    words.followedUp(
                            check,
                            CertificateFacts.day(
                                    check.at().atZone(ZoneOffset.UTC).toLocalDate()))));
        }
    }

    private void fact(Tag rows, String name, String value) {
        Tag row = rows.in("tr");
        row.in("th").with("scope", "row").words(messages.get("certificate.fact." + name));
        row.in("td").in("bdi").words(value);
    }

    /** What it shows stands below it in words. */
    private static void bar(Tag block, Shown shown) {
        Tag bar = block.in("div", "bar");
        bar.in("div", "band")
                .with(
                        "style",
                        String.format(Locale.ROOT, "left: %d%%; width: %d%%", shown.low(), shown.high() - shown.low()));
        bar.in("div", "dot").with("style", "left: " + shown.score() + "%");
    }
}
