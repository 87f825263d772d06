package org.okrreadiness.decide.need;

import java.util.List;
import java.util.Optional;

/**
 * What is known about one organisation.
 *
 * @param organisation its name; may be empty
 * @param occasion why the question comes up, if somebody said so
 * @param respondents no two of one name
 */
public record AnswerSheet(
        String organisation, Optional<Occasion> occasion, List<Respondent> respondents, List<Fact> facts) {

    public static final AnswerSheet EMPTY = new AnswerSheet("", Optional.empty(), List.of(), List.of());

    public AnswerSheet {
        respondents = List.copyOf(respondents);
        facts = List.copyOf(facts);
        if (respondents.stream().map(Respondent::key).distinct().count() < respondents.size()) {
            throw new IllegalArgumentException("One respondent twice");
        }
    }

    /** Not said is the same as another one. */
    public Occasion occasionOrOther() {
        return occasion.orElse(Occasion.OTHER);
    }

    public Optional<Respondent> find(String name) {
        String key = Respondent.key(name);
        return respondents.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    public AnswerSheet withRespondents(List<Respondent> others) {
        return new AnswerSheet(organisation, occasion, others, facts);
    }

    public AnswerSheet withFacts(List<Fact> others) {
        return new AnswerSheet(organisation, occasion, respondents, others);
    }
}
