package org.okrreadiness.scoring.set;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.situation.Priority;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.words.Match;

/**
 * S4: whether the set holds early signals and final results. The case's own measure decides which a line is, then the field beside the
 * sentence, then the family of measures; work is neither.
 */
final class LeadingAndLagging {

    private final SetReading set;
    private final List<SetLine> leading;
    private final List<SetLine> lagging;
    private final long unknown;

    LeadingAndLagging(SetReading set) {
        this.set = set;
        this.leading = lines(Indicator.LEADING);
        this.lagging = lines(Indicator.LAGGING);
        this.unknown = lines(Indicator.UNSTATED).size();
    }

    boolean hasLeading() {
        return !leading.isEmpty();
    }

    Proposal proposal() {
        Proposal proposal = judged(unknown == 0 ? 0.75 : 0.5).showing(evidence());
        return proposal.level().points() == 3 ? proposal : proposal.asking(leading.isEmpty() ? "early" : "final");
    }

    private Proposal judged(double confidence) {
        String early = Integer.toString(leading.size());
        String late = Integer.toString(lagging.size());
        if (leading.isEmpty()) {
            return Proposal.of("S4", 0, confidence, lagging.isEmpty() ? "unknown" : "only-lagging", late);
        }
        if (lagging.isEmpty()) {
            return Proposal.of("S4", 1, confidence, "only-leading", early);
        }
        if (leading.size() * 4 <= lagging.size()) {
            return Proposal.of("S4", 1, confidence, "mostly-lagging", late);
        }
        boolean driven = leading.stream().anyMatch(l -> lagging.stream().anyMatch(g -> drives(l, g)));
        return Proposal.of("S4", driven ? 3 : 2, Math.min(confidence, 0.65), driven ? "driven" : "both", early, late);
    }

    /** By the kinds of measures, or because both bear on one priority of the case. */
    private boolean drives(SetLine early, SetLine late) {
        return Families.drives(early.family(), late.family())
                || !sharedPriorities(early, late).isEmpty();
    }

    private Set<String> sharedPriorities(SetLine early, SetLine late) {
        Set<String> shared = priorities(early);
        shared.retainAll(priorities(late));
        return shared;
    }

    private Set<String> priorities(SetLine line) {
        Set<String> concepts =
                set.concepts(line.part()).stream().map(Match::entry).collect(Collectors.toSet());
        return set.situation().priorities().stream()
                .filter(priority -> priority.concepts().stream().anyMatch(concepts::contains))
                .map(Priority::id)
                .collect(Collectors.toSet());
    }

    private List<SetLine> lines(Indicator kind) {
        return set.results().stream().filter(line -> indicator(line) == kind).toList();
    }

    private static Indicator indicator(SetLine line) {
        if (line.definition().isPresent()) {
            return line.definition().get().scale().leading() ? Indicator.LEADING : Indicator.LAGGING;
        }
        if (line.keyResult().indicator() != Indicator.UNSTATED) {
            return line.keyResult().indicator();
        }
        if (line.family().isEmpty()) {
            return Indicator.UNSTATED;
        }
        return line.reading().measure().family().leading() ? Indicator.LEADING : Indicator.LAGGING;
    }

    private List<Evidence> evidence() {
        return leading.stream().map(line -> line.evidence(EvidenceCode.METRIC)).toList();
    }
}
