package org.okrreadiness.ui.library;

import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskKind;

/**
 * About how long a task takes, reading included. Packs give one time limit for the whole; it is shared out by kind of task. Where there
 * is none, the usual minutes stand as they are.
 */
final class Minutes {

    /** The author's judgement from trial sittings, in minutes; only their proportions count where there is a time limit. */
    private static final Map<TaskKind, Integer> USUAL = Map.of(
            TaskKind.WRITE_OKR_SET, 14,
            TaskKind.CRITIQUE, 8,
            TaskKind.JUDGE_RESPONSES, 4,
            TaskKind.BEST_AND_WORST, 3,
            TaskKind.OPEN_ANSWER, 6,
            TaskKind.NEW_INFORMATION, 4,
            TaskKind.PRIORITISE, 8,
            TaskKind.CONVERSATION, 8,
            TaskKind.DIAGNOSE, 8,
            TaskKind.SCORE_AND_RESET, 10);

    private final double share;

    Minutes(Assessment assessment) {
        int usual = assessment.tasks().stream().mapToInt(Minutes::usual).sum();
        this.share = assessment
                .sitting()
                .timeLimit()
                .filter(limit -> usual > 0)
                .map(limit -> (double) limit.toMinutes() / usual)
                .orElse(1.0);
    }

    private static int usual(Task task) {
        return USUAL.get(TaskKind.of(task));
    }

    /** At least 1. */
    int of(Task task) {
        return (int) Math.max(1, Math.round(usual(task) * share));
    }
}
