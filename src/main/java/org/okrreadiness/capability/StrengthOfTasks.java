package org.okrreadiness.capability;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.task.TaskKind;

/**
 * How close to the work the evidence is that tasks give.
 *
 * <p>Whoever chooses among what others wrote has recognised; whoever gives words or figures of their own has written; whoever finds what
 * is wrong in the work of others, says why and mends it has critiqued.
 */
public final class StrengthOfTasks {

    private StrengthOfTasks() {}

    public static EvidenceStrength of(TaskKind kind) {
        return switch (kind) {
            case JUDGE_RESPONSES, BEST_AND_WORST, NEW_INFORMATION, PRIORITISE, CONVERSATION, DIAGNOSE ->
                EvidenceStrength.RECOGNISED;
            case WRITE_OKR_SET, OPEN_ANSWER, SCORE_AND_RESET -> EvidenceStrength.WRITTEN;
            case CRITIQUE -> EvidenceStrength.CRITIQUED;
        };
    }

    /**
     * The strength of several tasks together: the highest that at least half of them reach. One critique among many choices does not make
     * the whole stronger than it is.
     *
     * @return empty when there is no task
     */
    public static Optional<EvidenceStrength> of(List<TaskKind> kinds) {
        Objects.requireNonNull(kinds, "kinds");
        List<EvidenceStrength> strongestFirst = kinds.stream()
                .map(StrengthOfTasks::of)
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        return strongestFirst.isEmpty()
                ? Optional.empty()
                : Optional.of(strongestFirst.get((strongestFirst.size() - 1) / 2));
    }
}
