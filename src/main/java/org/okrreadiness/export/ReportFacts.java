package org.okrreadiness.export;

import java.time.Instant;
import java.time.ZoneId;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/**
 * Who sat what, how and when. On paper there is no today, so every moment is a date.
 *
 * @param mode in words
 * @param date the moment it was handed in, in words
 * @param at the same moment
 * @param attempt its id
 */
public record ReportFacts(String participant, String mode, String date, Instant at, String attempt) {

    /** @throws java.util.NoSuchElementException when the attempt has not been handed in */
    public static ReportFacts of(Sittings.Opened opened, Messages messages, ZoneId zone) {
        Attempt attempt = opened.attempt();
        Instant at = attempt.handedIn().orElseThrow().at();
        String mode = attempt.start()
                .selection()
                .map(chosen -> messages.get("mode.selection", chosen.tasks().size(), chosen.of()))
                .orElseGet(() -> Words.of(messages, "mode", attempt.start().mode()));
        return new ReportFacts(
                attempt.start().participant(),
                mode,
                Moments.onPaper(at, zone),
                at,
                attempt.id().toString());
    }
}
