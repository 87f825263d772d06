package org.okrreadiness.ui.common;

import java.util.Objects;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.task.Delay;

/** What every screen needs and no screen makes for itself. */
public record UiTools(Messages messages, BackgroundRunner runner, Delay delay) {

    public UiTools {
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(runner, "runner");
        Objects.requireNonNull(delay, "delay");
    }
}
