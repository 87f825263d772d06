package org.okrreadiness.reading.verification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.verify.Lookup;
import org.okrreadiness.service.records.verify.Verdict;

/** Whether something was withdrawn, why, and what is not known about it. */
final class WithdrawalWords {

    private final Messages messages;
    private final DateTimeFormatter day;
    private final ZoneId zone;

    WithdrawalWords(Messages messages, DateTimeFormatter day, ZoneId zone) {
        this.messages = messages;
        this.day = day;
        this.zone = zone;
    }

    List<String> of(Verdict.Withdrawn verdict) {
        String why = verdict.words()
                .map(words -> messages.get("verify.withdrawn.why", words(words.at()), words.reason()))
                .orElseGet(() -> messages.get("verify.withdrawn.mark"));
        return List.of(why, messages.get("verify.withdrawn.list", words(verdict.listAt())));
    }

    /** @param issuer by the name they are known by here */
    List<String> lookup(Lookup lookup, String issuer) {
        return switch (lookup.kind()) {
            case NOT_ASKED -> List.of();
            case NAMELESS -> List.of(messages.get("verify.lookup.nameless", issuer));
            case STANDS ->
                List.of(messages.get(
                        "verify.lookup.stands", words(lookup.listAt().orElseThrow())));
            case NO_LIST ->
                List.of(lookup.listAt()
                        .map(at -> messages.get("verify.lookup.other-list", issuer, words(at)))
                        .orElseGet(() -> messages.get("verify.lookup.no-list", issuer)));
        };
    }

    private String words(Instant at) {
        return day.format(at.atZone(zone).toLocalDate());
    }
}
