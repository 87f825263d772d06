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
 * @param trainer how far a trainer has come with it
 * @param told the same in words; blank where no trainer is known of
 * @param sample whether it is there to be looked at only
 * @param spoken title and participant, for the names of buttons
 */
record AttemptLine(
        AttemptId id,
        String title,
        String participant,
        String facts,
        Trainer trainer,
        String told,
        boolean sample,
        String spoken) {

    /** How far a trainer has come. */
    enum Trainer {
        NONE,
        /** Nothing here can mark it, and nothing was told. */
        AWAITED,
        TOLD,
        /** What was told last was never opened. */
        NEWS
    }

    boolean news() {
        return trainer == Trainer.NEWS;
    }

    static AttemptLine of(AttemptSummary attempt, boolean sample, Messages messages, Moments moments) {
        boolean awaited = attempt.handedInAt().isPresent() && attempt.overall().isEmpty();
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
                awaited ? Trainer.AWAITED : Trainer.NONE,
                awaited ? messages.get("home.told.awaited") : "",
                sample,
                messages.get("home.attempt.spoken", attempt.title(), attempt.participant()));
    }

    /** The same with what a trainer told. */
    AttemptLine told(String words, boolean isNew) {
        return new AttemptLine(
                id, title, participant, facts, isNew ? Trainer.NEWS : Trainer.TOLD, words, sample, spoken);
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
