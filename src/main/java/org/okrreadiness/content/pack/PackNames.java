package org.okrreadiness.content.pack;

import java.util.Set;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.PackFinding.Place;

/**
 * The names that count in a whole pack.
 *
 * @param weighted the competencies of the blueprint
 * @param profile the id of the pack's school
 */
record PackNames(Set<Competency> weighted, String profile, Names scenarios, Names tasks) {

    PackNames(Set<Competency> weighted, String profile) {
        this(Set.copyOf(weighted), profile, new Names(), new Names());
    }

    /** True for all when the blueprint could not be read: what is wrong with it has been said. */
    boolean isWeighted(Competency competency) {
        return weighted.isEmpty() || weighted.contains(competency);
    }

    void reportUnweighted(Competency competency, Place place, Findings findings) {
        findings.add(Rule.COMPETENCY_WITHOUT_WEIGHT, place, Words.kebab(competency));
    }
}
