package org.okrreadiness.ui.home;

import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/**
 * One attempt as it stands in a list.
 *
 * @param facts mode, progress or score, and when, in one line
 * @param told that a trainer has marked it; blank where none has
 * @param news whether what the trainer told was never opened
 * @param sample whether it is there to be looked at only
 * @param spoken title and participant, for the names of buttons
 */
record AttemptLine(
        AttemptId id,
        String title,
        String participant,
        String facts,
        String told,
        boolean news,
        boolean sample,
        String spoken) {

    static AttemptLine of(AttemptSummary attempt, boolean sample, Messages messages, Moments moments) {
        String facts = attempt.handedInAt()
                .map(at -> attempt.overall().isPresent()
                        ? messages.get(
                                "home.past.facts",
                                mode(attempt, messages),
                                attempt.overall().getAsInt(),
                                moments.when(at))
                        : messages.get("home.past.elsewhere", mode(attempt, messages), moments.when(at)))
                .orElseGet(() -> progress(attempt, messages, moments));
        return new AttemptLine(
                attempt.id(),
                attempt.title(),
                attempt.participant(),
                facts,
                "",
                false,
                sample,
                messages.get("home.attempt.spoken", attempt.title(), attempt.participant()));
    }

    /** The same with what a trainer told. */
    AttemptLine told(String words, boolean isNew) {
        return new AttemptLine(id, title, participant, facts, words, isNew, sample, spoken);
    }

    private static String progress(AttemptSummary attempt, Messages messages, Moments moments) {
        String mode = mode(attempt, messages);
        String saved = moments.when(attempt.lastSavedAt());
        return attempt.selectedFrom().isPresent()
                ? messages.get("home.open.selection", mode, attempt.answered(), saved)
                : messages.get("home.open.facts", mode, attempt.answered(), attempt.tasks(), saved);
    }

    /** An attempt at some tasks says how many, and what for: it must never be taken for a whole sitting. */
    private static String mode(AttemptSummary attempt, Messages messages) {
        if (attempt.settles().isPresent()) {
            return Words.count(messages, "mode.settling", attempt.tasks());
        }
        return attempt.selectedFrom().isPresent()
                ? messages.get(
                        "mode.selection",
                        attempt.tasks(),
                        attempt.selectedFrom().getAsInt())
                : Words.of(messages, "mode", attempt.mode());
    }
}
