package org.okrreadiness.scoring.level;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.CriterionId;

/**
 * The rows by which one criterion is decided, the most telling first. The last row always holds.
 *
 * @param criterion which criterion
 * @param rows in the order they are tried
 */
record DecisionTable(CriterionId criterion, List<Row> rows) {

    DecisionTable {
        rows = List.copyOf(rows);
        Set<String> names = rows.stream().map(Row::name).collect(Collectors.toSet());
        if (rows.isEmpty() || names.size() != rows.size()) {
            throw new IllegalArgumentException("The rows of " + criterion + " need different names");
        }
    }

    static DecisionTable of(String criterion, Row... rows) {
        return new DecisionTable(new CriterionId(criterion), List.of(rows));
    }

    /** The first row that holds. */
    Row decide(Facts facts) {
        for (Row row : rows) {
            if (row.condition().test(facts)) {
                return row;
            }
        }
        return rows.get(rows.size() - 1);
    }
}
