package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.scene.Node;

/** One of the pages of moderation. */
interface ModerationPart {

    /** Reads what it shows; called each time it comes to the front. */
    void load();

    /** What may have the keyboard first; the first of them that shows gets it. */
    List<Node> focus();
}
