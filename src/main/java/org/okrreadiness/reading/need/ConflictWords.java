package org.okrreadiness.reading.need;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.Conflict;
import org.okrreadiness.wording.Words;

/** What a file says differently from what is held, as one line. */
public final class ConflictWords {

    private ConflictWords() {}

    /** @param statements how a statement is named: by its id, or by its text */
    public static String of(Messages messages, Function<StatementId, String> statements, Conflict conflict) {
        if (conflict instanceof Conflict.OfAnswer of) {
            return messages.get(
                    "need.report.conflict.answer",
                    of.respondent(),
                    statements.apply(of.statement()),
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
        return Stream.of(given, NeedWords.oneLine(answer.evidence()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(": "));
    }

    private static String fact(Fact fact) {
        return (String.format(Locale.ROOT, "%.1f", fact.value()) + " " + fact.source()).strip();
    }
}
