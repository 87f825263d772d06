package org.okrreadiness.decide.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is known, as weights for and against each cause. Immutable; a changed answer gives another one. */
final class Tally {

    private final NeedModel model;
    private final Pool pool;
    private final Map<StatementId, List<Said>> said;
    private final Map<StatementId, Map<Cause, Double>> moved;
    private final Map<Cause, List<Double>> besides;

    private Tally(
            NeedModel model,
            Pool pool,
            Map<StatementId, List<Said>> said,
            Map<StatementId, Map<Cause, Double>> moved,
            Map<Cause, List<Double>> besides) {
        this.model = model;
        this.pool = pool;
        this.said = said;
        this.moved = moved;
        this.besides = besides;
    }

    /** @param asked what is not set aside */
    static Tally of(NeedModel model, List<Statement> asked, AnswerSheet sheet) {
        List<Respondent> sorted = sheet.respondents().stream()
                .sorted(Comparator.comparing(Respondent::key))
                .toList();
        Pool pool = new Pool(model);
        Map<StatementId, List<Said>> said = new LinkedHashMap<>();
        Map<StatementId, Map<Cause, Double>> moved = new LinkedHashMap<>();
        for (Statement statement : asked) {
            List<Said> all = sorted.stream()
                    .map(respondent -> Said.of(respondent, statement))
                    .filter(one -> one.answer().given().isPresent())
                    .toList();
            said.put(statement.id(), all);
            moved.put(statement.id(), moves(pool, statement.id(), all));
        }
        return new Tally(model, pool, said, moved, besides(model, sheet));
    }

    private static Map<Cause, Double> moves(Pool pool, StatementId statement, List<Said> all) {
        Map<Cause, Double> moves = new EnumMap<>(Cause.class);
        for (Reading.OfAnswer reading : pool.readings(statement)) {
            moves.merge(reading.cause(), pool.weight(all, reading), Double::sum);
        }
        return moves;
    }

    private static Map<Cause, List<Double>> besides(NeedModel model, AnswerSheet sheet) {
        Map<Cause, List<Double>> besides = new EnumMap<>(Cause.class);
        evidenceBesides(model, sheet)
                .forEach(one -> besides.computeIfAbsent(one.cause(), cause -> new ArrayList<>())
                        .add(one.decibans()));
        return besides;
    }

    /** What is known besides answers, in the order of the model. */
    private static List<Evidence> evidenceBesides(NeedModel model, AnswerSheet sheet) {
        List<Evidence> evidence = new ArrayList<>();
        for (Reading reading : model.readings()) {
            if (reading instanceof Reading.OfOccasion on && on.occasion() == sheet.occasionOrOther()) {
                Evidence.Origin origin = new Evidence.Origin.OfOccasion(on.occasion());
                evidence.add(new Evidence(on.cause(), on.weight(), origin, on.because()));
            } else if (reading instanceof Reading.OfFact of) {
                sheet.facts().stream()
                        .filter(fact -> fact.kind() == of.fact())
                        .sorted(Comparator.comparingDouble(Fact::value).thenComparing(Fact::source))
                        .map(fact -> new Evidence(
                                of.cause(), weight(model, of, fact), new Evidence.Origin.OfFact(fact), of.because()))
                        .forEach(evidence::add);
            }
        }
        return evidence;
    }

    private static double weight(NeedModel model, Reading.OfFact reading, Fact fact) {
        boolean few = fact.people().isPresent()
                && fact.people().getAsInt() < model.method().few();
        return reading.weight(fact.value()) * (few ? model.method().fewShare() : 1);
    }

    /** The same with other answers to one statement. */
    Tally with(StatementId statement, List<Said> others) {
        Map<StatementId, List<Said>> otherSaid = new HashMap<>(said);
        otherSaid.put(statement, others);
        Map<StatementId, Map<Cause, Double>> otherMoved = new LinkedHashMap<>(moved);
        otherMoved.put(statement, moves(pool, statement, others));
        return new Tally(model, pool, otherSaid, otherMoved, besides);
    }

    /** What answers to a statement say. */
    List<Reading.OfAnswer> readings(StatementId statement) {
        return pool.readings(statement);
    }

    /** Everybody who answered, in the order of their names. */
    List<Said> said(StatementId statement) {
        return said.getOrDefault(statement, List.of());
    }

    /** Whether anybody gave an answer that says something. */
    boolean isKnown(StatementId statement) {
        return said(statement).stream().anyMatch(Said::isKnown);
    }

    /** Decibans of every cause, within the limit. */
    Map<Cause, Double> causes() {
        Map<Cause, Double> causes = new EnumMap<>(Cause.class);
        model.causes().forEach((cause, note) -> causes.put(cause, weight(cause, note.prior())));
        return causes;
    }

    private double weight(Cause cause, double prior) {
        double speaksFor = 0;
        double speaksAgainst = 0;
        for (double weight : besides.getOrDefault(cause, List.of())) {
            speaksFor += Math.max(0, weight);
            speaksAgainst += Math.min(0, weight);
        }
        for (Map<Cause, Double> moves : moved.values()) {
            double weight = moves.getOrDefault(cause, 0.0);
            speaksFor += Math.max(0, weight);
            speaksAgainst += Math.min(0, weight);
        }
        Method method = model.method();
        double sum = prior + speaksFor + Math.max(-method.counter(), speaksAgainst);
        return Math.max(-method.limit(), Math.min(method.limit(), sum));
    }

    /** Everything that moved a cause, the strongest first. */
    List<Evidence> evidence(List<Statement> asked, AnswerSheet sheet) {
        List<Evidence> evidence = new ArrayList<>(evidenceBesides(model, sheet));
        for (Statement statement : asked) {
            List<Said> known =
                    said(statement.id()).stream().filter(Said::isKnown).toList();
            for (Reading.OfAnswer reading : pool.readings(statement.id())) {
                Evidence.Origin origin = new Evidence.Origin.OfStatement(statement, known);
                evidence.add(new Evidence(reading.cause(), pool.weight(known, reading), origin, reading.because()));
            }
        }
        return evidence.stream()
                .filter(one -> one.decibans() != 0)
                .sorted(Comparator.comparingDouble((Evidence one) -> Math.abs(one.decibans()))
                        .reversed())
                .toList();
    }
}
