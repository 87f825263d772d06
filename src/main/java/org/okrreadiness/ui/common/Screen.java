package org.okrreadiness.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One filling of the window. A screen tells the window nothing; it is given callbacks when it is made. */
public interface Screen {

    Parent root();

    /** What has the keyboard when the screen appears. */
    Node firstFocus();

    /** Called on the screen's thread when it is about to go, also when the window closes. Keeps what must be kept; never refuses. */
    default void leaving() {}

    /** Where on this screen keys work beside those that work everywhere, the nearest first. */
    default List<KeyPlace> keyPlaces() {
        return List.of();
    }
}
