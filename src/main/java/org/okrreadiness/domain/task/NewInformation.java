package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * Say how each of several pieces of news bears on what one is about to do.
 *
 * @param considering what the participant is about to do, in the first person
 * @param news each seen on its own; their keys run from {@value #AGAINST} to {@value #FOR}
 */
public record NewInformation(TaskFrame frame, String considering, List<ResponseOption> news, Provenance provenance)
        implements Task {

    /** The leaning that speaks strongly against it. */
    public static final int AGAINST = -2;

    /** The leaning that speaks strongly for it. */
    public static final int FOR = 2;

    public NewInformation {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(considering, "considering");
        Objects.requireNonNull(provenance, "provenance");
        news = List.copyOf(news);
        ResponseOption.requireKeysBetween(AGAINST, FOR, news);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.NEW_INFORMATION;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.newInformation(this);
    }
}
