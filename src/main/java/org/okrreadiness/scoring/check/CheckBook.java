package org.okrreadiness.scoring.check;

import java.util.List;
import java.util.stream.Stream;

/** All checks, by what they look at. An id never changes its meaning and is never used again. */
public final class CheckBook {

    private static final List<Check> KEY_RESULT = List.of(
            new KeyResultNamesWork(),
            new KeyResultCountsOwnOutput(),
            new KeyResultLeavesTemplate(),
            new KeyResultPromisesNothing(),
            new KeyResultMeasuresPlan(),
            new KeyResultStandsIn(),
            new KeyResultWithoutNumber(),
            new KeyResultWithoutBaseline(),
            new KeyResultRelativeWithoutBase(),
            new KeyResultHoldsSteady(),
            new KeyResultMovesTheWrongWay(),
            new KeyResultChangesNothing(),
            new KeyResultIsOutOfRange(),
            new KeyResultMixesUnits(),
            new KeyResultTanglesNumbers(),
            new KeyResultJoinsSeveral(),
            new KeyResultUsesWeakWords(),
            new KeyResultInventsMeasure(),
            new KeyResultDisagreesWithFields(),
            new KeyResultIsDueOutsideCycle(),
            new KeyResultCopiesCase());
    private static final List<Check> OBJECTIVE = List.of(
            new ObjectiveNamesWork(),
            new ObjectiveHoldsTarget(),
            new ObjectiveNamesNobody(),
            new ObjectiveRunsLong(),
            new ObjectiveUsesBuzzwords(),
            new ObjectiveJoinsSeveral(),
            new ObjectiveHoldsSteady(),
            new ObjectiveLeavesTemplate(),
            new ObjectiveImprovesTopic());

    private CheckBook() {}

    public static List<Check> ofKeyResults() {
        return KEY_RESULT;
    }

    public static List<Check> ofObjectives() {
        return OBJECTIVE;
    }

    public static List<Check> all() {
        return Stream.concat(KEY_RESULT.stream(), OBJECTIVE.stream()).toList();
    }
}
