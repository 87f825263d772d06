package org.okrreadiness.accuracy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.okrreadiness.accuracy.MarkedLine.Trap;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Route;

/**
 * What became of lines built to win undeserved marks, and of honest lines that look like them. A line is held back when its outcome
 * criterion (K1 or O1) is marked at most {@value #UNREWARDED}, or when it is flagged and that mark goes to a trainer.
 *
 * @param hostile lines built to win undeserved marks
 * @param escaped the ids of those that were not held back
 * @param honest honest look-alikes
 * @param accused the ids of those that were held back
 */
public record Gaming(int hostile, List<String> escaped, int honest, List<String> accused) {

    private static final int UNREWARDED = 1;
    private static final CriterionId KEY_RESULT_OUTCOME = new CriterionId("K1");
    private static final CriterionId OBJECTIVE_OUTCOME = new CriterionId("O1");

    /** A gate follows from a mark; it is not a sign of a trick. */
    private static final String GATE = "GATE_";

    public Gaming {
        escaped = List.copyOf(escaped);
        accused = List.copyOf(accused);
    }

    /** Share of hostile lines that win no undeserved mark. Empty without hostile lines. */
    public OptionalDouble heldBack() {
        return share(hostile - escaped.size(), hostile);
    }

    /** Share of honest look-alikes that are treated like hostile ones. Empty without honest lines. */
    public OptionalDouble falselyAccused() {
        return share(accused.size(), honest);
    }

    private static OptionalDouble share(int part, int whole) {
        return whole > 0 ? OptionalDouble.of(part / (double) whole) : OptionalDouble.empty();
    }

    /** Empty when no line was built for this. */
    static Optional<Gaming> among(List<MarkedLine> lines) {
        List<MarkedLine> hostile = builtFor(Trap.HOSTILE, lines);
        List<MarkedLine> honest = builtFor(Trap.HONEST, lines);
        if (hostile.isEmpty() && honest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Gaming(
                hostile.size(),
                hostile.stream()
                        .filter(line -> !isHeldBack(line.score()))
                        .map(MarkedLine::id)
                        .toList(),
                honest.size(),
                honest.stream()
                        .filter(line -> isHeldBack(line.score()))
                        .map(MarkedLine::id)
                        .toList()));
    }

    private static List<MarkedLine> builtFor(Trap trap, List<MarkedLine> lines) {
        return lines.stream()
                .filter(line -> line.trap().equals(Optional.of(trap)))
                .toList();
    }

    private static boolean isHeldBack(ArtefactScore score) {
        Optional<Mark> outcome = score.mark(KEY_RESULT_OUTCOME).or(() -> score.mark(OBJECTIVE_OUTCOME));
        boolean flagged = score.flags().stream().anyMatch(flag -> !flag.startsWith(GATE));
        return outcome.map(mark -> mark.level().points() <= UNREWARDED
                        || flagged && mark.judgement().route() == Route.TRAINER)
                .orElse(true);
    }
}
