package org.okrreadiness.scoring.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.scoring.doubt.Signs;

/** All decision tables, in the order of their criteria. */
final class Tables {

    private static final DecisionTable OUTCOME_OF_KEY_RESULT = OutcomeOfKeyResult.table();
    private static final List<DecisionTable> KEY_RESULT = List.of(
            OUTCOME_OF_KEY_RESULT,
            MetricOfKeyResult.table(),
            TargetOfKeyResult.table(),
            TimeOfKeyResult.table(),
            StretchOfKeyResult.table(),
            VerifiabilityOfKeyResult.table(),
            SinglenessOfKeyResult.table(),
            FitOfKeyResult.table());
    private static final List<DecisionTable> OBJECTIVE = List.of(
            OutcomeOfObjective.table(),
            BeneficiaryOfObjective.table(),
            PlainnessOfObjective.table(),
            QualityOfObjective.table(),
            AmbitionOfObjective.table(),
            UnityOfObjective.table(),
            HorizonOfObjective.table(),
            RelevanceOfObjective.table());

    private static final Set<CriterionId> KEY_RESULT_CRITERIA = criteria(KEY_RESULT);
    private static final Set<CriterionId> OBJECTIVE_CRITERIA = criteria(OBJECTIVE);

    private Tables() {}

    static List<DecisionTable> keyResult() {
        return KEY_RESULT;
    }

    static DecisionTable outcomeOfKeyResult() {
        return OUTCOME_OF_KEY_RESULT;
    }

    static List<DecisionTable> objective() {
        return OBJECTIVE;
    }

    static Set<CriterionId> keyResultCriteria() {
        return KEY_RESULT_CRITERIA;
    }

    static Set<CriterionId> objectiveCriteria() {
        return OBJECTIVE_CRITERIA;
    }

    /** What the tables of {@code tables} make of a line, criteria that do not apply left out. */
    static List<Decided> decide(List<DecisionTable> tables, Facts facts) {
        Signs signs = Signs.of(facts.line());
        List<Decided> decided = new ArrayList<>(tables.size());
        for (DecisionTable table : tables) {
            if (Applicability.applies(table.criterion(), facts)) {
                decided.add(table.decide(facts, signs));
            }
        }
        return decided;
    }

    private static Set<CriterionId> criteria(List<DecisionTable> tables) {
        return tables.stream().map(DecisionTable::criterion).collect(Collectors.toUnmodifiableSet());
    }
}
