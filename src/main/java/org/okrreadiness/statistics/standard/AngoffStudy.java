package org.okrreadiness.statistics.standard;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.ScoreMatrix;

/**
 * A modified Angoff study of one or two rounds: between them the judges talk, and see how real persons did. What they said last counts.
 * Hambleton and Plake, "Using an extended Angoff procedure to set standards on complex performance assessments", Applied Measurement in
 * Education 8 (1995).
 *
 * @param first what the judges said by themselves
 * @param second what the same judges said of the same items afterwards; empty for a study of one round
 */
public record AngoffStudy(AngoffRound first, Optional<AngoffRound> second) {

    public static AngoffStudy ofOneRound(ScoreMatrix judgements) {
        return new AngoffStudy(AngoffRound.of(judgements), Optional.empty());
    }

    /** @throws IllegalArgumentException if the rounds differ in the number of judges or items */
    public static AngoffStudy ofTwoRounds(ScoreMatrix first, ScoreMatrix second) {
        if (first.persons() != second.persons() || first.parts() != second.parts()) {
            throw new IllegalArgumentException("Both rounds need the same judges and items");
        }
        return new AngoffStudy(AngoffRound.of(first), Optional.of(AngoffRound.of(second)));
    }

    /** The round that counts. */
    public AngoffRound last() {
        return second.orElse(first);
    }

    /** The cut of the round that counts, see {@link AngoffRound#cut()}. */
    public Figure cut() {
        return last().cut();
    }

    /** Its standard error, see {@link AngoffRound#standardError()}. */
    public OptionalDouble standardError() {
        return last().standardError();
    }

    /** Mean distance between what one judge said of one item first and last, in points; empty for a study of one round. */
    public OptionalDouble movement() {
        return second.map(after -> movement(first.judgements(), after.judgements()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble movement(ScoreMatrix before, ScoreMatrix after) {
        return IntStream.range(0, before.persons())
                .boxed()
                .flatMapToDouble(judge -> IntStream.range(0, before.parts())
                        .mapToDouble(item -> Math.abs(after.score(judge, item) - before.score(judge, item))))
                .average();
    }
}
