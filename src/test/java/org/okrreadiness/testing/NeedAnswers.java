package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;

/** Sheets of answers, put together in the way in which people would tell them. Each call gives another sheet. */
public final class NeedAnswers {

    private final Optional<Occasion> occasion;
    private final Map<String, Respondent> people;
    private final List<Fact> facts;

    private NeedAnswers(Optional<Occasion> occasion, Map<String, Respondent> people, List<Fact> facts) {
        this.occasion = occasion;
        this.people = people;
        this.facts = facts;
    }

    public static NeedAnswers none() {
        return new NeedAnswers(Optional.empty(), Map.of(), List.of());
    }

    public NeedAnswers on(Occasion other) {
        return new NeedAnswers(Optional.of(other), people, facts);
    }

    /** Somebody who saw it. */
    public NeedAnswers saw(Seat seat, String statement, Frequency answer) {
        return said(seat.name(), seat, statement, seen(answer));
    }

    /** Several statements by one seat, all seen: {@code "reviews-held rarely, checkins-held never"}. */
    public NeedAnswers saw(Seat seat, String answers) {
        NeedAnswers more = this;
        for (String one : answers.split(",\\s*")) {
            String[] parts = one.strip().split(" ");
            String constant = parts[1].toUpperCase(Locale.ROOT).replace('-', '_');
            more = more.saw(seat, parts[0], Frequency.valueOf(constant));
        }
        return more;
    }

    public NeedAnswers thinks(Seat seat, String statement, Frequency answer) {
        return said(seat.name(), seat, statement, new Answer(Optional.of(answer), "", Optional.empty()));
    }

    public NeedAnswers said(String name, Seat seat, String statement, Answer answer) {
        Map<String, Respondent> more = new LinkedHashMap<>(people);
        Respondent before = more.getOrDefault(name, new Respondent(name, seat, Map.of()));
        more.put(name, before.with(new StatementId(statement), answer));
        return new NeedAnswers(occasion, more, facts);
    }

    public NeedAnswers knowing(FactKind kind, double value, int number) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(kind, value, OptionalInt.of(number), "counted"));
        return new NeedAnswers(occasion, people, more);
    }

    public static Answer seen(Frequency answer) {
        return new Answer(Optional.of(answer), "on 28 March", Optional.of(EvidenceKind.SEEN));
    }

    public AnswerSheet sheet() {
        return new AnswerSheet("", occasion, List.copyOf(people.values()), facts);
    }
}
