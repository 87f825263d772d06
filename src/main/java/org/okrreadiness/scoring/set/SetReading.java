package org.okrreadiness.scoring.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CaseTerms;
import org.okrreadiness.scoring.words.Match;

/** A set with everything its criteria look at, worked out once. */
final class SetReading {

    private final List<SetLine> lines;
    private final Situation situation;
    private final CaseTerms terms;
    private final Map<Part, List<Match>> concepts = new HashMap<>();

    /** @param lines the key results that are not blank, in their order */
    SetReading(Objective objective, List<SetLine> lines, Situation situation) {
        this.lines = List.copyOf(lines);
        this.situation = situation;
        this.terms = CaseTerms.of(situation);
        concepts.put(Part.OBJECTIVE, terms.concepts(Passage.of(objective.text())));
        lines.forEach(line -> concepts.put(
                line.part(), terms.concepts(Passage.of(line.keyResult().text()))));
    }

    /** Two different lines, in their order. */
    record Pair(SetLine one, SetLine other) {

        Relation relation() {
            return Relation.of(one, other);
        }
    }

    List<SetLine> lines() {
        return lines;
    }

    /** The lines that are not work. */
    List<SetLine> results() {
        return lines.stream().filter(line -> !line.isTask()).toList();
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                pairs.add(new Pair(lines.get(i), lines.get(j)));
            }
        }
        return pairs;
    }

    Situation situation() {
        return situation;
    }

    /** Terms of the case's concepts in the objective or a line; the entry is the concept's id. */
    List<Match> concepts(Part part) {
        return concepts.get(part);
    }

    /** Ids of the concepts that the names of a line's measure speak of; empty when the case does not define it. */
    Set<String> conceptsOfMeasure(SetLine line) {
        return line.definition().map(terms::conceptIds).orElse(Set.of());
    }
}
