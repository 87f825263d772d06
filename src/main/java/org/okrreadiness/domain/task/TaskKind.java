package org.okrreadiness.domain.task;

/** What a task can be. */
public enum TaskKind {
    WRITE_OKR_SET,
    CRITIQUE,
    JUDGE_RESPONSES,
    BEST_AND_WORST,
    OPEN_ANSWER,
    NEW_INFORMATION,
    PRIORITISE,
    CONVERSATION,
    DIAGNOSE,
    SCORE_AND_RESET
}
