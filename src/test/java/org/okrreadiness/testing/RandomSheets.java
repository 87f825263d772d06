package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;

/** Sheets of answers by chance, the same for the same seed: some thin, some full, some of one mind and some contradicting themselves. */
public final class RandomSheets {

    private final Questionnaire questionnaire;
    private final Random random;

    public RandomSheets(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new Random(seed);
    }

    public AnswerSheet sheet() {
        // Of one mind, everybody answers with the same word for a statement, so that some advice leads far.
        boolean isOfOneMind = random.nextBoolean();
        int fullness = 1 + random.nextInt(4);
        Map<StatementId, Frequency> mind = new LinkedHashMap<>();
        questionnaire.statements().forEach(statement -> mind.put(statement.id(), frequency()));
        List<Respondent> people = new ArrayList<>();
        int number = 1 + random.nextInt(4);
        for (int person = 0; person < number; person++) {
            Map<StatementId, Answer> answers = new LinkedHashMap<>();
            for (Statement statement : questionnaire.statements()) {
                if (random.nextInt(5) < fullness) {
                    answers.put(statement.id(), answer(isOfOneMind ? mind.get(statement.id()) : frequency()));
                }
            }
            people.add(new Respondent("P" + person, any(Seat.values()), answers));
        }
        List<Fact> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            if (random.nextInt(4) == 0) {
                facts.add(new Fact(kind, random.nextInt(101), OptionalInt.of(1 + random.nextInt(20)), ""));
            }
        }
        return new AnswerSheet("", Optional.of(any(Occasion.values())), people, facts);
    }

    /** The same without some answers, some evidence, some facts, and now and then without a person. */
    public AnswerSheet without(AnswerSheet sheet) {
        List<Respondent> fewer = new ArrayList<>();
        for (Respondent respondent : sheet.respondents()) {
            if (random.nextInt(4) > 0) {
                fewer.add(without(respondent));
            }
        }
        List<Fact> facts =
                sheet.facts().stream().filter(fact -> random.nextInt(3) > 0).toList();
        return sheet.withRespondents(fewer).withFacts(facts);
    }

    private Respondent without(Respondent respondent) {
        Map<StatementId, Answer> kept = new LinkedHashMap<>();
        respondent.answers().forEach((id, answer) -> {
            if (random.nextInt(4) > 0) {
                kept.put(id, random.nextInt(4) > 0 ? answer : new Answer(answer.given(), "", answer.kind()));
            }
        });
        return new Respondent(respondent.name(), respondent.seat(), kept);
    }

    private Answer answer(Frequency given) {
        return new Answer(
                Optional.of(given),
                random.nextInt(4) > 0 ? "seen in week 3" : "",
                Optional.of(any(EvidenceKind.values())));
    }

    private Frequency frequency() {
        return any(Frequency.values());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
