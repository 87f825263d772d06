package org.okrreadiness.cli;

import java.util.Locale;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.Conflict;
import org.okrreadiness.wording.Words;

/** What two files say differently, as one line. */
final class ConflictWords {

    private ConflictWords() {}

    static String of(Messages messages, Conflict conflict) {
        if (conflict instanceof Conflict.OfAnswer of) {
            return messages.get(
                    "need.report.conflict.answer",
                    of.respondent(),
                    of.statement(),
                    answer(messages, of.held()),
                    answer(messages, of.offered()));
        }
        if (conflict instanceof Conflict.OfSeat of) {
            return messages.get(
                    "need.report.conflict.seat",
                    of.respondent(),
                    Words.of(messages, "need.seat", of.held()),
                    Words.of(messages, "need.seat", of.offered().seat()));
        }
        if (conflict instanceof Conflict.OfOccasion of) {
            return messages.get(
                    "need.report.conflict.occasion",
                    Words.of(messages, "need.occasion", of.held()),
                    Words.of(messages, "need.occasion", of.offered()));
        }
        if (conflict instanceof Conflict.OfOrganisation of) {
            return messages.get("need.report.conflict.organisation", of.held(), of.offered());
        }
        Conflict.OfFact of = (Conflict.OfFact) conflict;
        return messages.get(
                "need.report.conflict.fact",
                Words.of(messages, "need.fact", of.held().kind()),
                fact(of.held()),
                fact(of.offered()));
    }

    /** The answer, and the evidence where it may be that which differs. */
    private static String answer(Messages messages, Answer answer) {
        String given = answer.given()
                .map(one -> Words.of(messages, "need.answer", one))
                .orElse("");
        return (given + " " + answer.evidence().replaceAll("\\s+", " ")).strip();
    }

    private static String fact(Fact fact) {
        return (String.format(Locale.ROOT, "%.1f", fact.value()) + " " + fact.source()).strip();
    }
}
