package org.okrreadiness.scoring.set;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.reading.Trait;

/** S10: whether the lines, and the fields beside them, agree with one another. */
final class Coherence {

    /** Reading a line against its fields goes wrong more often than reading the line: let a person look. */
    private static final double IN_DOUBT = 0.55;

    private static final double DATED = 0.75;

    private final SetReading set;

    Coherence(SetReading set) {
        this.set = set;
    }

    Proposal proposal() {
        Optional<SetReading.Pair> contradiction =
                set.pairs().stream().filter(Coherence::contradict).findFirst();
        if (contradiction.isPresent()) {
            SetLine one = contradiction.get().one();
            SetLine other = contradiction.get().other();
            return Proposal.of("S10", 0, 0.75, "contradiction", number(one), number(other))
                    .asking("contradiction")
                    .showing(List.of(
                            one.evidence(EvidenceCode.DIRECTION_CONFLICT),
                            other.evidence(EvidenceCode.DIRECTION_CONFLICT)));
        }
        return due(0, "before-cycle", EvidenceCode.BEFORE_CYCLE)
                .or(() -> due(1, "after-cycle", EvidenceCode.AFTER_CYCLE))
                .or(() -> line(1, "tension", EvidenceCode.DIRECTION_CONFLICT, Trait.DIRECTION_CONFLICT))
                .or(() -> line(2, "mismatch", EvidenceCode.FIELD_MISMATCH, Trait.FIELD_MISMATCH, Trait.UNIT_MISMATCH))
                .orElseGet(() -> Proposal.of("S10", 3, 0.7, "agrees"));
    }

    /** A key result that falls due outside the cycle. */
    private Optional<Proposal> due(int points, String reason, EvidenceCode code) {
        return set.lines().stream()
                .flatMap(line -> line.reading().first(code).stream()
                        .map(hit -> Proposal.of("S10", points, DATED, reason, number(line), hit.words())
                                .asking("outside-cycle")
                                .showing(List.of(new Evidence(code, line.part(), hit.span(), hit.words())))))
                .findFirst();
    }

    private Optional<Proposal> line(int points, String reason, EvidenceCode code, Trait... traits) {
        return set.lines().stream()
                .filter(line -> List.of(traits).stream().anyMatch(line.reading()::has))
                .findFirst()
                .map(line -> Proposal.of("S10", points, IN_DOUBT, reason, number(line))
                        .asking(reason)
                        .showing(List.of(line.evidence(code))));
    }

    /** One measure up and down, or both of two mirrored measures the same way. */
    private static boolean contradict(SetReading.Pair pair) {
        Direction one = pair.one().direction();
        Direction other = pair.other().direction();
        boolean opposite = one == Direction.INCREASE && other == Direction.DECREASE
                || one == Direction.DECREASE && other == Direction.INCREASE;
        boolean alike = one == other && (one == Direction.INCREASE || one == Direction.DECREASE);
        return switch (pair.relation()) {
            case SAME -> opposite;
            case MIRROR -> alike;
            case KIN, DISTINCT -> false;
        };
    }

    private static String number(SetLine line) {
        return Integer.toString(line.number());
    }
}
