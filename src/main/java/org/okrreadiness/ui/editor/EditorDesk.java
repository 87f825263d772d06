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
 */
public record EditorDesk(UiTools tools, long shuffleSeed, Coaching coaching, Runnable changed) {

    public EditorDesk {
        Objects.requireNonNull(tools, "tools");
        Objects.requireNonNull(coaching, "coaching");
        Objects.requireNonNull(changed, "changed");
    }
}
