package org.okrreadiness.content.tree;

import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.service.PackFinding.Place;

/** Stops reading a file at its first unreadable place; never leaves this package. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Place place;
    private final transient String[] arguments;

    Refusal(Rule rule, Place place, String... arguments) {
        super(rule.id(), null, false, false);
        this.rule = rule;
        this.place = place;
        this.arguments = arguments.clone();
    }

    void addTo(Findings findings) {
        findings.add(rule, place, arguments);
    }
}
