package org.okrreadiness.scoring.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Passage;

/**
 * S9: whether anything shows before the last day. A case gives its cycle, so that there a missing date is no missing period; dates
 * outside it show nothing within.
 */
final class Cadence {

    private final SetReading set;
    private final boolean earlySignals;
    private final Set<String> dates = new TreeSet<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<String> outside = new HashSet<>();
    private boolean period;

    Cadence(SetReading set, boolean earlySignals) {
        this.set = set;
        this.earlySignals = earlySignals;
        this.period = set.situation().isKnown();
        for (SetLine line : set.lines()) {
            line.outsideCycle().forEach(hit -> outside.add(hit.words()));
            read(line.keyResult().text(), line.part());
            read(line.keyResult().movement().due(), Part.keyResultField(line.number(), "due"));
        }
    }

    Proposal proposal() {
        return judged().showing(evidence);
    }

    private Proposal judged() {
        if (dates.size() > 1) {
            return Proposal.of("S9", 3, 0.85, "spread", Integer.toString(dates.size()));
        }
        if (dates.isEmpty() && !period) {
            return Proposal.of("S9", 0, 0.8, "none").asking("when");
        }
        if (earlySignals) {
            return dates.isEmpty() ? Proposal.of("S9", 2, 0.7, "period") : Proposal.of("S9", 3, 0.7, "early-signals");
        }
        return Proposal.of("S9", 1, 0.7, "last-day").asking("earlier");
    }

    private void read(String text, Part part) {
        Passage passage = Passage.of(text);
        for (Mask mask : passage.masks()) {
            Span span = new Span(
                    passage.tokens().get(mask.from()).start(),
                    passage.tokens().get(mask.end() - 1).end());
            if (outside.contains(span.in(text))) {
                continue;
            }
            if (mask.kind() == Mask.Kind.DATE) {
                dates.add(span.in(text).toLowerCase(Locale.ROOT));
                evidence.add(new Evidence(EvidenceCode.DATE, part, span, span.in(text)));
            } else if (mask.kind() == Mask.Kind.PERIOD) {
                period = true;
                evidence.add(new Evidence(EvidenceCode.PERIOD, part, span, span.in(text)));
            }
        }
    }
}
