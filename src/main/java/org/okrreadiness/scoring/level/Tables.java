package org.okrreadiness.scoring.level;

import java.util.List;

/** All decision tables, in the order of their criteria. */
final class Tables {

    private static final List<DecisionTable> KEY_RESULT = List.of(
            OutcomeOfKeyResult.table(),
            MetricOfKeyResult.table(),
            TargetOfKeyResult.table(),
            SinglenessOfKeyResult.table());
    private static final List<DecisionTable> OBJECTIVE = List.of();

    private Tables() {}

    static List<DecisionTable> keyResult() {
        return KEY_RESULT;
    }

    static List<DecisionTable> objective() {
        return OBJECTIVE;
    }
}
