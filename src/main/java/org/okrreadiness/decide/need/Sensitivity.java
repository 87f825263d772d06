package org.okrreadiness.decide.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which single answers the advice hangs: each is moved one step either way, as far as somebody else might have put it, and an
 * impression two.
 */
final class Sensitivity {

    private final Choosing choosing;
    private final Tally tally;
    private final Help now;

    Sensitivity(Choosing choosing, Tally tally) {
        this.choosing = choosing;
        this.tally = tally;
        this.now = choosing.first(tally.causes());
    }

    /** In the order of the statements. */
    List<Flip> flips(List<Statement> asked) {
        return asked.stream()
                .flatMap(statement -> tally.said(statement.id()).stream()
                        .filter(Said::isKnown)
                        .flatMap(said -> flips(statement, said)))
                .toList();
    }

    private Stream<Flip> flips(Statement statement, Said said) {
        return Stream.of(-1, 1).flatMap(direction -> flip(statement, said, direction).stream());
    }

    private Optional<Flip> flip(Statement statement, Said said, int direction) {
        int furthest = said.answer().countsAs() == EvidenceKind.IMPRESSION ? 2 : 1;
        for (int steps = 1; steps <= furthest; steps++) {
            Optional<Frequency> to = said.known().moved(direction * steps);
            Optional<Help> help =
                    to.map(answer -> first(statement, said, answer)).filter(h -> h != now);
            if (help.isPresent()) {
                return Optional.of(new Flip(said, statement, to.get(), help.get()));
            }
        }
        return Optional.empty();
    }

    private Help first(Statement statement, Said said, Frequency answer) {
        List<Said> others = new ArrayList<>(tally.said(statement.id()));
        others.set(others.indexOf(said), said.saying(answer));
        return choosing.first(tally.with(statement.id(), others).causes());
    }
}
