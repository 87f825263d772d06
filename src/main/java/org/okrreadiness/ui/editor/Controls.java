package org.okrreadiness.ui.editor;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;

/** The nodes that a form shows, from the top down. What a text field or a slider is made of is not looked into. */
final class Controls {

    private Controls() {}

    static Stream<Node> within(Parent form) {
        return form.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(node -> Stream.concat(Stream.of(node), isWhole(node) ? Stream.of() : within((Parent) node)));
    }

    private static boolean isWhole(Node node) {
        return !(node instanceof Parent) || node instanceof TextInputControl || node instanceof Slider;
    }
}
