package org.okrreadiness.ui.editor;

import java.util.Objects;
import org.okrreadiness.ui.common.UiTools;

/**
 * What an editor is given besides the task.
 *
 * @param tools the window's tools
 * @param notes whether findings will be shown, so that room for them can be kept from the start
 * @param shuffleSeed decides the order in which this person sees options
 * @param objections to the findings
 * @param changed to be called after every change of the response
 */
public record EditorDesk(UiTools tools, boolean notes, long shuffleSeed, Objections objections, Runnable changed) {

    public EditorDesk {
        Objects.requireNonNull(tools, "tools");
        Objects.requireNonNull(objections, "objections");
        Objects.requireNonNull(changed, "changed");
    }
}
