package org.okrreadiness.decide.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for a help and what against it.
 *
 * @param decibans how well founded it is; below nought there is more against it than for it
 * @param reasonsFor grounds that count, the strongest first
 * @param reasonsAgainst what stands in its way, the strongest first
 * @param counterEvidence what was said against the causes it is meant for, the strongest first
 * @param waitsFor likely causes that have to be out of the way first; while there is one, every other help comes before it
 */
public record HelpBalance(
        Help help,
        double decibans,
        List<Reason> reasonsFor,
        List<Reason> reasonsAgainst,
        List<Evidence> counterEvidence,
        Set<Cause> waitsFor) {

    public HelpBalance {
        reasonsFor = List.copyOf(reasonsFor);
        reasonsAgainst = List.copyOf(reasonsAgainst);
        counterEvidence = List.copyOf(counterEvidence);
        waitsFor = Set.copyOf(waitsFor);
    }

    /**
     * @param cause empty when the occasion itself is the reason
     * @param decibans above nought
     * @param because in words to be shown
     * @param evidence what was said for the cause, the strongest first
     */
    public record Reason(Optional<Cause> cause, double decibans, String because, List<Evidence> evidence) {
        public Reason {
            evidence = List.copyOf(evidence);
        }
    }
}
