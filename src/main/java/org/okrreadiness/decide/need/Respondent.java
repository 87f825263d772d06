package org.okrreadiness.decide.need;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody who answered.
 *
 * @param name a name or a code; never blank
 * @param answers in the order in which they were written; blank ones are left out
 */
public record Respondent(String name, Seat seat, Map<StatementId, Answer> answers) {

    public Respondent {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A respondent without a name");
        }
        Map<StatementId, Answer> written = new LinkedHashMap<>(answers);
        written.values().removeIf(Answer::isBlank);
        answers = Collections.unmodifiableMap(written);
    }

    public Answer answer(StatementId statement) {
        return answers.getOrDefault(statement, Answer.BLANK);
    }

    /** The same person, however the name is spaced or capitalised. */
    public boolean isSameAs(Respondent other) {
        return key().equals(other.key());
    }

    /** By which two files know that they speak of one person. */
    public String key() {
        return key(name);
    }

    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** With this answer instead of the one before; a blank one takes it away. */
    public Respondent with(StatementId statement, Answer answer) {
        Map<StatementId, Answer> more = new LinkedHashMap<>(answers);
        more.put(statement, answer);
        return new Respondent(name, seat, more);
    }

    public Respondent at(Seat other) {
        return new Respondent(name, other, answers);
    }
}
