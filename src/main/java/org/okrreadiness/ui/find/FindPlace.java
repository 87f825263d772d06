package org.okrreadiness.ui.find;

import java.util.Objects;
import javafx.scene.Node;

/**
 * Something that is searched.
 *
 * @param content holds the words; need not be shown
 * @param open brings the content to where it can be seen; does nothing when it can be seen already
 */
public record FindPlace(Node content, Runnable open) {

    public FindPlace {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(open, "open");
    }
}
