package org.okrreadiness.decide.need;

import java.util.Set;

/**
 * From the words of the method to those of the tasks, which know fewer causes and fewer kinds of help. The one place where the two meet.
 * Where a word of the method has no counterpart it agrees with each of its nearest.
 */
final class TaskVocabulary {

    private TaskVocabulary() {}

    /** A course with coaching after it agrees with either: a task asks for one kind of help. */
    static Set<org.okrreadiness.domain.task.Help> of(Help help) {
        return switch (help) {
            case NOTHING_YET -> Set.of(org.okrreadiness.domain.task.Help.NOTHING_YET);
            case CONSULTING -> Set.of(org.okrreadiness.domain.task.Help.CONSULTING);
            case COACHING -> Set.of(org.okrreadiness.domain.task.Help.COACHING);
            case CERTIFICATION -> Set.of(org.okrreadiness.domain.task.Help.CERTIFICATION);
            case CERTIFICATION_THEN_COACHING ->
                Set.of(org.okrreadiness.domain.task.Help.CERTIFICATION, org.okrreadiness.domain.task.Help.COACHING);
        };
    }

    /**
     * Not believing in OKRs and not daring to say how they stand are both low trust there. Nobody deciding between priorities is, in a task, a matter of those in charge or of what they want. Knowing and doing otherwise
     * shows in how goals are worded or in what managers do with them; it is not that people do not know.
     */
    static Set<org.okrreadiness.domain.task.Cause> of(Cause cause) {
        return switch (cause) {
            case STRATEGY -> Set.of(org.okrreadiness.domain.task.Cause.STRATEGY);
            case GOVERNANCE ->
                Set.of(org.okrreadiness.domain.task.Cause.SPONSORSHIP, org.okrreadiness.domain.task.Cause.STRATEGY);
            case SPONSORSHIP -> Set.of(org.okrreadiness.domain.task.Cause.SPONSORSHIP);
            case TRUST, SAFETY -> Set.of(org.okrreadiness.domain.task.Cause.TRUST);
            case CADENCE -> Set.of(org.okrreadiness.domain.task.Cause.CADENCE);
            case MANAGER_CAPABILITY -> Set.of(org.okrreadiness.domain.task.Cause.MANAGER_CAPABILITY);
            case KNOWLEDGE -> Set.of(org.okrreadiness.domain.task.Cause.KNOWLEDGE);
            case APPLICATION ->
                Set.of(
                        org.okrreadiness.domain.task.Cause.MANAGER_CAPABILITY,
                        org.okrreadiness.domain.task.Cause.WORDING);
            case OKR_QUALITY -> Set.of(org.okrreadiness.domain.task.Cause.WORDING);
        };
    }
}
