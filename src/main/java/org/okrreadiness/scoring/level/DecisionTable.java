package org.okrreadiness.scoring.level;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.scoring.doubt.Belief;
import org.okrreadiness.scoring.doubt.Doubt;
import org.okrreadiness.scoring.doubt.Signs;

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

    /**
     * What is decided once the signs are weighed: the first row that holds, or, where the weighing gives another level, the first
     * later row that holds and gives that level, or the weighing itself.
     */
    Decided decide(Facts facts, Signs signs) {
        Decision first = decide(facts);
        Belief belief = first.doubt().belief(first.prior(), signs);
        Level level = first.doubt().level(first.prior(), belief);
        return new Decided(first.row(), level == first.row().level() ? first : told(first, level, facts), belief);
    }

    private Decision told(Decision first, Level level, Facts facts) {
        for (Decision other : decisions) {
            if (other.row().level() == level && other.row().condition().test(facts)) {
                return first.moved(other.row());
            }
        }
        return first.moved(Row.weighed(level, first.row()));
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
