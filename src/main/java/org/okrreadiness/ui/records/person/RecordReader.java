package org.okrreadiness.ui.records.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.record.Withdrawal;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.wording.Words;

/** Puts one record into words, all of it. */
final class RecordReader {

    private final RecordWords words;
    private final Messages messages;
    private final Held held;
    private final LocalDate today;
    private final ZoneId zone;

    RecordReader(RecordWords words, Held held, Clock clock) {
        this.words = words;
        this.messages = words.messages();
        this.held = held;
        this.today = LocalDate.now(clock);
        this.zone = clock.getZone();
    }

    /** @param counts whether it still counts today */
    PersonReading.Entry entry(Held.Signed signed, boolean counts) {
        CapabilityRecord record = signed.record();
        Shown shown = record.claim().shown();
        Optional<IssuerKey> key =
                Optional.ofNullable(held.keys().get(record.issue().issuerKey()));
        boolean stolen = key.filter(IssuerKey::isStolen).isPresent();
        return new PersonReading.Entry(
                record,
                messages.get(
                        "record.title",
                        words.band(shown.level(), shown.lowest(), shown.highest()),
                        Words.of(messages, "strength-said", record.strength())),
                over(record, counts),
                lines(record),
                signature(signed, key, stolen),
                stolen || !signed.genuine());
    }

    private String over(CapabilityRecord record, boolean counts) {
        if (record.isWithdrawn()) {
            Withdrawal withdrawal = record.withdrawal().get();
            String on = words.day(withdrawal.at().atZone(zone).toLocalDate());
            return messages.get("record.withdrawn", on, withdrawal.reason());
        }
        Validity validity = record.validity();
        if (!validity.holdsOn(today)) {
            return messages.get("record.expired", words.day(validity.expiresOn()));
        }
        return counts ? "" : messages.get("record.replaced");
    }

    private List<String> lines(CapabilityRecord record) {
        List<String> lines = new ArrayList<>();
        Source source = record.claim().source();
        Validity validity = record.validity();
        String on = words.day(validity.achievedOn());
        if (source.conditions() == Conditions.AT_WORK) {
            lines.add(messages.get("record.attested", record.claim().marking().qualification(), on));
        } else {
            Shown shown = record.claim().shown();
            lines.add(messages.get(
                    "record.source",
                    source.title(),
                    source.assessment().version(),
                    Words.of(messages, "conditions", source.conditions()),
                    on));
            lines.add(messages.get("record.score", shown.score(), shown.low(), shown.high(), shown.tasks()));
            lines.add(marked(record));
            lines.add(messages.get(
                    "record.versions",
                    source.versions().scorer(),
                    source.versions().lexicon(),
                    source.versions().rubric(),
                    source.versions().school()));
        }
        held.followedUps().of(source.occasion()).forEach(check -> lines.add(followedUp(check)));
        if (validity.holdsOn(today) && !record.isWithdrawn()) {
            lines.add(
                    messages.get("record.holds", words.day(validity.expiresOn()), words.day(validity.reassessFrom())));
        }
        return lines;
    }

    private String followedUp(TransferCheck check) {
        long seen = check.observed().values().stream()
                .filter(one -> one.frequency().compareTo(TransferCheck.Frequency.ONCE) >= 0)
                .count();
        String observed = check.observed().isEmpty()
                ? messages.get("follow-up.nobody-asked")
                : messages.get("follow-up.seen", seen, check.observed().size());
        String day = words.day(check.at().atZone(zone).toLocalDate());
        String key = check.complete() ? "follow-up.said" : "follow-up.begun";
        return messages.get("follow-up.line", messages.get(key, check.due().days(), day, observed));
    }

    private String marked(CapabilityRecord record) {
        String by = Words.of(messages, "marked-by", record.claim().marking().by());
        String qualification = record.claim().marking().qualification();
        return qualification.isBlank() ? by : messages.get("record.marked", by, qualification);
    }

    private String signature(Held.Signed signed, Optional<IssuerKey> key, boolean stolen) {
        String bare = signed.record().issue().issuerKey();
        if (!signed.genuine()) {
            return messages.get("record.forged", fingerprint(bare));
        }
        if (stolen) {
            return messages.get("record.stolen", fingerprint(bare));
        }
        String on = words.day(signed.record().issue().at().atZone(zone).toLocalDate());
        return key.isPresent()
                ? messages.get("record.genuine", held.issuer(), on)
                : messages.get("record.genuine.other", fingerprint(bare), on);
    }

    private static String fingerprint(String publicKey) {
        return new IssuerKey(publicKey, Instant.EPOCH, Optional.empty()).fingerprint();
    }
}
