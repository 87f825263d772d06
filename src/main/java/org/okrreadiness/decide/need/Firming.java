package org.okrreadiness.decide.need;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much an advice rests on, held against what the model asks of a firm one. Apart from how it leads and how steady it is, nothing here
 * rises when an answer, a person or a piece of evidence is left out.
 */
final class Firming {

    private final NeedModel model;
    private final Tally tally;
    private final List<Statement> asked;
    private final AnswerSheet sheet;

    Firming(NeedModel model, Tally tally, List<Statement> asked, AnswerSheet sheet) {
        this.model = model;
        this.tally = tally;
        this.asked = asked;
        this.sheet = sheet;
    }

    /** In the order of the model. */
    List<Bar.Reached> reached(double lead, List<Flip> flips) {
        return model.firmness().stream()
                .map(bar -> bar.reached(
                        switch (bar.need()) {
                            case LEAD -> lead;
                            case STEADINESS -> steadiness(flips);
                            case CAUSES -> causes();
                            case STATEMENTS -> share(asked.stream().filter(s -> tally.isKnown(s.id())));
                            case EVIDENCE -> share(asked.stream().filter(this::isFounded));
                            case SEATS -> seats();
                        }))
                .toList();
    }

    private double steadiness(List<Flip> flips) {
        long answers = asked.stream()
                .flatMap(statement -> tally.said(statement.id()).stream())
                .filter(Said::isKnown)
                .count();
        // Each may change the advice in either direction, and counts once.
        long hanging = flips.stream()
                .map(flip -> List.of(flip.said().respondent(), flip.statement().id()))
                .distinct()
                .count();
        return answers == 0 ? 0 : 1 - (double) hanging / answers;
    }

    private double share(Stream<Statement> some) {
        return asked.isEmpty() ? 0 : (double) some.count() / asked.size();
    }

    private boolean isFounded(Statement statement) {
        return tally.said(statement.id()).stream()
                .anyMatch(
                        one -> one.isKnown() && one.firstHand() && one.answer().countsAs() != EvidenceKind.IMPRESSION);
    }

    private double causes() {
        Set<Cause> askable = Arrays.stream(Cause.values())
                .filter(cause -> asked.stream().anyMatch(statement -> canShow(statement, cause)))
                .collect(Collectors.toSet());
        long known = askable.stream().filter(this::isAskedAbout).count();
        return askable.isEmpty() ? 0 : (double) known / askable.size();
    }

    /** The causes of which something could be said here and nobody said it. */
    List<Cause> notAskedAbout() {
        return Arrays.stream(Cause.values())
                .filter(cause -> asked.stream().anyMatch(statement -> canShow(statement, cause)))
                .filter(cause -> !isAskedAbout(cause))
                .toList();
    }

    private boolean isAskedAbout(Cause cause) {
        return asked.stream().anyMatch(statement -> canShow(statement, cause) && tally.isKnown(statement.id()))
                || model.readings().stream()
                        .anyMatch(reading -> reading instanceof Reading.OfFact of
                                && of.cause() == cause
                                && of.strongest() >= model.method().likely()
                                && sheet.facts().stream().anyMatch(fact -> fact.kind() == of.fact()));
    }

    /** A statement about something else that says a little of a cause besides does not stand for asking about it. */
    private boolean canShow(Statement statement, Cause cause) {
        return tally.readings(statement.id()).stream()
                .anyMatch(reading -> reading.cause() == cause
                        && reading.strongest() >= model.method().likely());
    }

    /** Seats from which somebody answered, counted once enough was answered from there. */
    private double seats() {
        Map<Seat, Long> answered = new EnumMap<>(Seat.class);
        asked.forEach(statement -> tally.said(statement.id()).stream()
                .filter(Said::isKnown)
                .map(Said::seat)
                .distinct()
                .forEach(seat -> answered.merge(seat, 1L, Long::sum)));
        return answered.values().stream()
                .filter(number -> number >= model.method().seatSpeaks())
                .count();
    }
}
