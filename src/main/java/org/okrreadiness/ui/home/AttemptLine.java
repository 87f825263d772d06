package org.okrreadiness.ui.home;

import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.ui.common.Moments;
import org.okrreadiness.ui.common.Words;

/**
 * One attempt as it stands in a list.
 *
 * @param facts mode, progress or score, and when, in one line
 * @param spoken title and participant, for the names of buttons
 */
record AttemptLine(AttemptId id, String title, String participant, String facts, String spoken) {

    static AttemptLine of(AttemptSummary attempt, Messages messages, Moments moments) {
        String mode = Words.of(messages, "mode", attempt.mode());
        Optional<String> handedIn = attempt.handedInAt().map(moments::when);
        String facts = handedIn.map(when ->
                        messages.get("home.past.facts", mode, attempt.overall().orElse(0), when))
                .orElseGet(() -> messages.get(
                        "home.open.facts",
                        mode,
                        attempt.answered(),
                        attempt.tasks(),
                        moments.when(attempt.lastSavedAt())));
        return new AttemptLine(
                attempt.id(),
                attempt.title(),
                attempt.participant(),
                facts,
                messages.get("home.attempt.spoken", attempt.title(), attempt.participant()));
    }
}
