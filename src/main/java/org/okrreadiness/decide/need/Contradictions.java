package org.okrreadiness.decide.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.decide.need.Contradiction.View;

/** Where seats say different things: the means of their answers lie at least so many steps apart. */
final class Contradictions {

    private final Tally tally;
    private final int steps;

    Contradictions(Tally tally, int steps) {
        this.tally = tally;
        this.steps = steps;
    }

    /** The widest first. */
    List<Contradiction> among(List<Statement> asked) {
        return asked.stream()
                .flatMap(statement -> on(statement).stream())
                .sorted(Comparator.comparingDouble(Contradiction::steps).reversed())
                .toList();
    }

    private Optional<Contradiction> on(Statement statement) {
        Map<Seat, List<Said>> seats = new EnumMap<>(Seat.class);
        tally.said(statement.id()).stream()
                .filter(Said::isKnown)
                .forEach(said -> seats.computeIfAbsent(said.seat(), seat -> new ArrayList<>())
                        .add(said));
        List<View> views = seats.entrySet().stream()
                .map(entry -> view(statement, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(View::mean))
                .toList();
        double apart = views.isEmpty()
                ? 0
                : views.get(views.size() - 1).mean() - views.get(0).mean();
        return views.size() > 1 && apart >= steps
                ? Optional.of(new Contradiction(statement, apart, views))
                : Optional.empty();
    }

    private static View view(Statement statement, Seat seat, List<Said> said) {
        double mean =
                said.stream().mapToInt(one -> one.known().steps()).average().orElseThrow();
        return new View(seat, statement.firstHand().contains(seat), mean, said);
    }
}
