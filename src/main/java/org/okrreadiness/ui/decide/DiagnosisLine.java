package org.okrreadiness.ui.decide;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.wording.Words;

/**
 * A diagnosis that is kept, in words.
 *
 * @param answers of all people together, for whoever is about to remove it
 */
record DiagnosisLine(UUID id, String title, String facts, String people, int answers) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final int MOST_NAMES = 3;

    static DiagnosisLine of(NeedCase kept, Questionnaire questionnaire, Messages messages, Clock clock) {
        AnswerSheet sheet = kept.sheet();
        List<Statement> asked = questionnaire.asked(sheet.occasionOrOther());
        long answered = asked.stream()
                .filter(statement -> sheet.respondents().stream()
                        .anyMatch(one -> one.answer(statement.id()).given().isPresent()))
                .count();
        String occasion = Words.of(messages, "need.occasion", sheet.occasionOrOther());
        String changed = MOMENT.format(kept.changedAt().atZone(clock.getZone()));
        return new DiagnosisLine(
                kept.id(),
                sheet.organisation().isBlank() ? messages.get("deciding.home.unnamed") : sheet.organisation(),
                messages.get("deciding.home.facts", occasion, answered, asked.size(), changed),
                people(sheet.respondents(), messages),
                sheet.respondents().stream()
                        .mapToInt(one -> one.answers().size())
                        .sum());
    }

    private static String people(List<Respondent> respondents, Messages messages) {
        if (respondents.isEmpty()) {
            return messages.get("deciding.home.nobody");
        }
        String names =
                respondents.stream().limit(MOST_NAMES).map(Respondent::name).collect(Collectors.joining(", "));
        int more = respondents.size() - MOST_NAMES;
        return more > 0
                ? messages.get("deciding.home.people.more", names, more)
                : messages.get("deciding.home.people", names);
    }
}
