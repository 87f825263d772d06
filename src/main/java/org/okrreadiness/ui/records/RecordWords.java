package org.okrreadiness.ui.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** What stands in records, in words. */
public final class RecordWords {

    private final Messages messages;
    private final DateTimeFormatter day;

    public RecordWords(Messages messages) {
        this.messages = messages;
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", messages.locale());
    }

    public Messages messages() {
        return messages;
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String level(Level level) {
        return Words.of(messages, "level", level);
    }

    public String competency(Competency competency) {
        return Words.of(messages, "competency", competency);
    }

    /** In one or two words. */
    public String strength(EvidenceStrength strength) {
        return Words.of(messages, "strength", strength);
    }

    public String state(GapState state) {
        return Words.of(messages, "gap", state);
    }

    /** A level with how far from it the true one may lie. */
    public String band(Level level, Level lowest, Level highest) {
        return lowest == highest
                ? level(level)
                : messages.get("records.band", level(level), level(lowest), level(highest));
    }

    /** What a role asks for, or that it asks for nothing. */
    public String asked(Optional<Requirement> asked) {
        return asked.map(one -> messages.get("records.asked", level(one.level()), strength(one.strength())))
                .orElseGet(() -> messages.get("records.asked.nothing"));
    }
}
