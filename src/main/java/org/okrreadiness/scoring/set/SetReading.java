package org.okrreadiness.scoring.set;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CaseTerms;

/**
 * A set with everything its criteria look at, worked out once.
 *
 * @param objective as typed
 * @param lines the key results that are not blank, in their order
 * @param situation the case
 * @param terms words that speak of the case
 */
record SetReading(Objective objective, List<SetLine> lines, Situation situation, CaseTerms terms) {

    SetReading {
        lines = List.copyOf(lines);
    }

    /** Two different lines, in their order. */
    record Pair(SetLine one, SetLine other) {

        Relation relation() {
            return Relation.of(one, other);
        }
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

    Passage objectivePassage() {
        return Passage.of(objective.text());
    }

    List<SetLine> results() {
        return lines.stream().filter(line -> !line.isTask()).toList();
    }
}
