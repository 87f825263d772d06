package org.okrreadiness.decide.need;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to ask next: each statement that nobody could answer, that rests on impressions alone, or on which seats contradict one another, is supposed to be answered by somebody
 * who saw it, with each of the five answers in turn.
 */
final class Questions {

    /** Stands for whatever would be named; only that something is named counts. */
    private static final String SUPPOSED = "-";

    private final Choosing choosing;
    private final Tally tally;
    private final Help now;
    private final double lead;

    Questions(Choosing choosing, Tally tally) {
        this.choosing = choosing;
        this.tally = tally;
        this.now = choosing.first(tally.causes());
        this.lead = choosing.lead(tally.causes());
    }

    /** @param swing how far the five answers move the lead, all together: decides between questions that change as much */
    private record Candidate(Question question, double swing) {}

    /** The statements nobody could answer, beginning with the one that would change most. */
    List<Statement> unknown(List<Statement> asked) {
        return ranked(asked.stream().filter(s -> !tally.isKnown(s.id())).toList()).stream()
                .map(candidate -> candidate.question().statement())
                .toList();
    }

    /** The one whose answer would most likely change the help. */
    Optional<Question> best(List<Statement> asked, List<Contradiction> contradictions) {
        Set<Statement> contradicted =
                contradictions.stream().map(Contradiction::statement).collect(Collectors.toSet());
        return ranked(asked.stream()
                        .filter(s -> !isSeen(s) || contradicted.contains(s))
                        .toList())
                .stream()
                .map(Candidate::question)
                .findFirst();
    }

    private boolean isSeen(Statement statement) {
        return tally.said(statement.id()).stream()
                .anyMatch(one -> one.isKnown() && one.answer().countsAs() != EvidenceKind.IMPRESSION);
    }

    private List<Candidate> ranked(List<Statement> statements) {
        return statements.stream()
                .map(this::candidate)
                .sorted(Comparator.comparingInt(
                                (Candidate candidate) -> candidate.question().changes())
                        .thenComparingDouble(Candidate::swing)
                        .reversed())
                .toList();
    }

    private Candidate candidate(Statement statement) {
        Map<Frequency, Help> outcomes = new EnumMap<>(Frequency.class);
        double swing = 0;
        for (Frequency answer : Frequency.SCALE) {
            Map<Cause, Double> causes = supposed(statement, answer).causes();
            outcomes.put(answer, choosing.first(causes));
            swing += Math.abs(choosing.score(now, causes) - choosing.score(now, tally.causes()))
                    + Math.abs(choosing.lead(causes) - lead);
        }
        int changes =
                (int) outcomes.values().stream().filter(help -> help != now).count();
        return new Candidate(new Question(statement, statement.firstHand(), outcomes, changes), swing);
    }

    private Tally supposed(Statement statement, Frequency answer) {
        Seat seat = statement.firstHand().iterator().next();
        Answer seen = new Answer(Optional.of(answer), SUPPOSED, Optional.of(EvidenceKind.SEEN));
        return tally.with(statement.id(), List.of(new Said("", seat, true, seen)));
    }
}
