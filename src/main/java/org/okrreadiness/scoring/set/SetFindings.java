package org.okrreadiness.scoring.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.mark.Proposal;

/** What of the marks on a set is worth a question while somebody is still writing. */
public final class SetFindings {

    private record Worth(String checkId, Severity severity) {}

    /**
     * By the reason of the mark. What is merely unfinished while writing goes on is a thought, not a fault; work and held values are
     * asked about line by line.
     */
    private static final Map<String, Worth> WORTH = Map.ofEntries(
            Map.entry("because.S2.too-many", new Worth("SET_TOO_MANY", Severity.WEAKENS)),
            Map.entry("because.S3.one-way", new Worth("SET_WITHOUT_GUARDRAIL", Severity.THOUGHT)),
            Map.entry("because.S3.hinted", new Worth("SET_WITHOUT_GUARDRAIL", Severity.THOUGHT)),
            Map.entry("because.S4.only-lagging", new Worth("SET_ONLY_LAGGING", Severity.THOUGHT)),
            Map.entry("because.S5.none", new Worth("SET_OFF_STRATEGY", Severity.WEAKENS)),
            Map.entry("because.S8.same", new Worth("SET_SAME_MEASURE_TWICE", Severity.WEAKENS)),
            Map.entry("because.S8.mirror", new Worth("SET_MIRRORED_MEASURE", Severity.WEAKENS)),
            Map.entry("because.S10.contradiction", new Worth("SET_CONTRADICTS_ITSELF", Severity.WEAKENS)));

    /** Before the second line there is no set to speak of. */
    private static final int FEWEST_LINES = 2;

    private SetFindings() {}

    /** Permanent ids of everything that can be found about a set. */
    public static List<String> ids() {
        return WORTH.values().stream().map(Worth::checkId).distinct().sorted().toList();
    }

    /**
     * @param lines the key results that are not blank
     * @param wanted how many the school asks for
     */
    public static List<Finding> on(Objective objective, List<SetLine> lines, Situation situation, School.Count wanted) {
        if (lines.size() < FEWEST_LINES) {
            return List.of();
        }
        return SetMarking.proposals(new SetReading(objective, lines, situation), wanted).stream()
                .flatMap(proposal -> finding(proposal).stream())
                .toList();
    }

    private static Optional<Finding> finding(Proposal proposal) {
        Worth worth = WORTH.get(proposal.because().key());
        if (worth == null) {
            return Optional.empty();
        }
        List<Evidence> shown = proposal.evidence();
        Part part = shown.isEmpty() ? Part.SET : shown.get(shown.size() - 1).part();
        Span span =
                shown.isEmpty() ? new Span(0, 0) : shown.get(shown.size() - 1).span();
        return Optional.of(new Finding(
                worth.checkId(),
                worth.severity(),
                part,
                span,
                proposal.because().arguments()));
    }
}
