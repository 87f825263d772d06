package org.okrreadiness.domain.task;

/** The kinds of task there are, for lists and figures about tasks. */
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
