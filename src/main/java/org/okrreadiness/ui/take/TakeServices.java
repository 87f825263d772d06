package org.okrreadiness.ui.take;

import java.util.Objects;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.editor.TaskEditors;

/**
 * What sitting an assessment works with.
 *
 * @param sittings saves and hands in
 * @param feedback questions while writing, in practice
 * @param editors where tasks are answered
 * @param clocks for the time left
 * @param preferences remember how the screen is divided
 */
public record TakeServices(
        Sittings sittings, LiveFeedback feedback, TaskEditors editors, Clocks clocks, PreferenceStore preferences) {

    public TakeServices {
        Objects.requireNonNull(sittings, "sittings");
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(editors, "editors");
        Objects.requireNonNull(clocks, "clocks");
        Objects.requireNonNull(preferences, "preferences");
    }
}
