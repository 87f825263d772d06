package org.okrreadiness.ui.moderation;

import java.util.stream.Collectors;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.Given;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.wording.Words;

/** Says why an answer waits. */
record SettleWords(CohortWords words, Messages messages) {

    String title(String task, String answer) {
        return messages.get("moderation.title", task, answer);
    }

    /** For example "Your answer, Key ideas: you 2, Anna 3, 14 March". */
    String conflict(Standing standing) {
        String levels = standing.given().stream()
                .map(given -> messages.get(
                        "moderation.holds",
                        words.marker(given.by()),
                        given.level().points()))
                .collect(Collectors.joining(", "));
        Given last = standing.given().stream()
                .max((one, other) -> one.stamp().compareTo(other.stamp()))
                .orElseThrow();
        return messages.get("moderation.conflict", words.place(standing.place()), levels, words.day(last.at()));
    }

    String more(int conflicts) {
        return Words.count(messages, "moderation.conflicts", conflicts);
    }

    String why(Standing.Open open, AnswerBook book) {
        if (open == Standing.Open.ESCALATED && book.escalated().isPresent()) {
            Judging.SetAside asked = book.escalated().get();
            return messages.get(
                    "moderation.escalated",
                    words.marker(asked.made().by()),
                    asked.reason(),
                    words.day(asked.made().at()));
        }
        return Words.of(messages, "moderation.open", open);
    }
}
