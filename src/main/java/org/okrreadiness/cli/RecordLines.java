package org.okrreadiness.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Withdrawal;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.wording.Words;

/** Records in words: a line for the person, and one below it for each record. */
final class RecordLines {

    private final Messages messages;

    RecordLines(Messages messages) {
        this.messages = messages;
    }

    /** @param rows of one person; may be empty */
    List<String> of(List<RecordRow> rows) {
        List<String> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add(messages.get(
                    "cli.records.person",
                    rows.get(0).person().name(),
                    rows.get(0).person().id()));
        }
        rows.forEach(row -> lines.add(line(row.record())));
        return lines;
    }

    private String line(CapabilityRecord record) {
        return messages.get(
                "cli.records.line",
                Words.of(messages, "competency", record.competency()),
                level(record.claim().shown()),
                Words.of(messages, "records.strength", record.strength()),
                Words.of(
                        messages,
                        "cli.records.conditions",
                        record.claim().source().conditions()),
                record.validity().achievedOn(),
                state(record));
    }

    private String level(Shown shown) {
        String level = Words.of(messages, "level", shown.level());
        return shown.lowest() == shown.highest()
                ? level
                : messages.get("cli.records.band", level, word(shown.lowest()), word(shown.highest()));
    }

    private String word(Level level) {
        return Words.of(messages, "level", level);
    }

    private String state(CapabilityRecord record) {
        if (!RecordSealing.isGenuine(record)) {
            return messages.get("cli.records.unfit");
        }
        if (record.isWithdrawn()) {
            Withdrawal withdrawal = record.withdrawal().get();
            return messages.get(
                    "cli.records.revoked-state",
                    withdrawal.at().atZone(ZoneId.systemDefault()).toLocalDate(),
                    withdrawal.reason());
        }
        boolean holds = record.validity().holdsOn(LocalDate.now());
        return messages.get(
                holds ? "cli.records.until" : "cli.records.ended",
                record.validity().expiresOn());
    }
}
