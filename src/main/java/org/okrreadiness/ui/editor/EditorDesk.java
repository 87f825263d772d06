package org.okrreadiness.ui.editor;

import java.util.Objects;
import org.okrreadiness.ui.common.UiTools;

/**
 * What an editor is given besides the task.
 *
 * @param tools the window's tools
 * @param shuffleSeed decides the order in which this person sees options
 * @param coaching what stands beside the writing
 * @param changed to be called after every change of the response
 * @param certainty per cent of a task's score that a fitting confidence earns; usually 0
 */
public record EditorDesk(UiTools tools, long shuffleSeed, Coaching coaching, Runnable changed, int certainty) {

    /** Where it earns nothing to say fittingly how sure one is. */
    public EditorDesk(UiTools tools, long shuffleSeed, Coaching coaching, Runnable changed) {
        this(tools, shuffleSeed, coaching, changed, 0);
    }

    public EditorDesk {
        Objects.requireNonNull(tools, "tools");
        Objects.requireNonNull(coaching, "coaching");
        Objects.requireNonNull(changed, "changed");
    }
}
