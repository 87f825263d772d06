package org.okrreadiness.ui.records.verify;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.verification.VerdictReading;
import org.okrreadiness.reading.verification.VerdictReading.Tone;
import org.okrreadiness.service.records.desk.Checking;
import org.okrreadiness.service.records.verify.KnownLists.Fate;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.WithdrawnList;
import org.okrreadiness.wording.Words;

/** Takes in lists of withdrawn records that are dropped among what is to be checked, and says what became of them. */
final class ListReader {

    private final Messages messages;
    private final ZoneId zone;
    private final DateTimeFormatter day;

    ListReader(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", messages.locale());
    }

    boolean looksLikeOne(Offered offered, Checking with) {
        return with.format().looksLikeOne(offered.bytes());
    }

    Checked read(Source source, String name, Offered offered, Checking with) {
        VerdictReading reading = with.format()
                .read(offered.bytes())
                .map(list -> reading(list, offered.bytes(), with))
                .orElseGet(() -> new VerdictReading(
                        Tone.BAD,
                        messages.get("checking.list.changed"),
                        List.of(messages.get("checking.list.changed.what")),
                        List.of()));
        return new Checked(source, name, Checked.Kind.LIST, reading, Optional.empty(), Optional.empty());
    }

    private VerdictReading reading(WithdrawnList list, byte[] bytes, Checking with) {
        Optional<Fate> fate = with.lists().map(lists -> lists.takeIn(list, bytes));
        String said = fate.map(one -> "checking.list." + Words.kebab(one)).orElse("checking.list.alone");
        return new VerdictReading(
                fate.map(ListReader::tone).orElse(Tone.CARE),
                messages.get(
                        "checking.list",
                        list.signer().name(),
                        day.format(list.at().atZone(zone).toLocalDate())),
                List.of(messages.get(said, list.count())),
                List.of());
    }

    private static Tone tone(Fate fate) {
        return switch (fate) {
            case TAKEN_IN, KNOWN, OWN -> Tone.GOOD;
            case UNKNOWN_ISSUER -> Tone.CARE;
            case STOLEN -> Tone.BAD;
        };
    }
}
