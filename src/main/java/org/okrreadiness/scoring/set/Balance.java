package org.okrreadiness.scoring.set;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.mark.Proposal;

/** S3: whether something in the set would show the harm that reaching the rest of it might do. */
final class Balance {

    private final SetReading set;

    Balance(SetReading set) {
        this.set = set;
    }

    Proposal proposal() {
        List<SetLine> guardrails =
                set.lines().stream().filter(SetLine::isGuardrail).toList();
        Optional<SetLine> measured = guardrails.stream()
                .filter(line -> line.reading().target().isPresent())
                .findFirst();
        Optional<SetReading.Pair> counterweight =
                set.pairs().stream().filter(Balance::counterweigh).findFirst();
        return measured.map(this::guarded)
                .or(() -> counterweight.map(Balance::counterweighed))
                .orElseGet(() -> unmeasured(guardrails));
    }

    private Proposal unmeasured(List<SetLine> guardrails) {
        boolean hinted = !guardrails.isEmpty() || kinds() >= 3;
        return Proposal.of("S3", hinted ? 1 : 0, 0.6, hinted ? "hinted" : "one-way")
                .asking("harm")
                .showing(guardrails.stream()
                        .map(line -> line.evidence(EvidenceCode.GUARDRAIL))
                        .toList());
    }

    private Proposal guarded(SetLine line) {
        boolean fits =
                set.lines().stream().anyMatch(other -> Families.areCounterweights(line.family(), other.family()));
        return Proposal.of("S3", 3, fits ? 0.8 : 0.55, "guardrail", Integer.toString(line.number()))
                .showing(List.of(line.evidence(EvidenceCode.GUARDRAIL)));
    }

    private static Proposal counterweighed(SetReading.Pair pair) {
        return Proposal.of(
                        "S3",
                        2,
                        0.7,
                        "counterweight",
                        Integer.toString(pair.one().number()),
                        Integer.toString(pair.other().number()))
                .asking("guardrail")
                .showing(List.of(
                        pair.one().evidence(EvidenceCode.METRIC), pair.other().evidence(EvidenceCode.METRIC)));
    }

    private static boolean counterweigh(SetReading.Pair pair) {
        return !pair.one().isTask()
                && !pair.other().isTask()
                && Families.areCounterweights(pair.one().family(), pair.other().family());
    }

    /** How many kinds of measures the results have between them. */
    private long kinds() {
        return set.results().stream()
                .map(SetLine::family)
                .filter(family -> !family.isEmpty())
                .distinct()
                .count();
    }
}
