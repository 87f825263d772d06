package org.okrreadiness.scoring.level;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.scoring.doubt.Doubt;

/**
 * The rows by which one criterion is decided, the most telling first. The last row always holds.
 *
 * @param criterion which criterion
 * @param decisions one for each row, in the order they are tried
 */
record DecisionTable(CriterionId criterion, List<Decision> decisions) {

    DecisionTable {
        decisions = List.copyOf(decisions);
        Set<String> names = decisions.stream().map(d -> d.row().name()).collect(Collectors.toSet());
        if (decisions.isEmpty() || names.size() != decisions.size()) {
            throw new IllegalArgumentException("The rows of " + criterion + " need different names");
        }
    }

    static DecisionTable of(String criterion, Row... rows) {
        CriterionId id = new CriterionId(criterion);
        Doubt doubt = Doubt.of(id);
        return new DecisionTable(
                id,
                List.of(rows).stream().map(row -> Decision.of(id, row, doubt)).toList());
    }

    List<Row> rows() {
        return decisions.stream().map(Decision::row).toList();
    }

    /** The first row that holds. */
    Decision decide(Facts facts) {
        for (Decision decision : decisions) {
            if (decision.row().condition().test(facts)) {
                return decision;
            }
        }
        return decisions.get(decisions.size() - 1);
    }
}
