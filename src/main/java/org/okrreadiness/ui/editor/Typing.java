package org.okrreadiness.ui.editor;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;

/**
 * Tells typing from acts. A change is typing when it is a change of the very field that has the keyboard; a key that moves or says what
 * is typed leaves its field as it was, or empties it and takes the keyboard away. A slider that is pushed counts as typed into.
 */
final class Typing {

    private Map<Node, Object> contents = new IdentityHashMap<>();

    /** Looks at a form as it is before anything is changed. */
    void begin(Parent form) {
        contents = contents(form);
    }

    /** To be asked after every change: the field it was typed into; empty when it was an act. */
    Optional<Node> field(Parent form) {
        Map<Node, Object> before = contents;
        contents = contents(form);
        return Optional.ofNullable(form.getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(contents::containsKey)
                .filter(field -> !contents.get(field).equals(before.get(field)));
    }

    private static Map<Node, Object> contents(Parent form) {
        Map<Node, Object> contents = new IdentityHashMap<>();
        Controls.within(form).forEach(node -> {
            if (node instanceof TextInputControl field) {
                contents.put(node, String.valueOf(field.getText()));
            } else if (node instanceof Slider slider) {
                contents.put(node, slider.getValue());
            }
        });
        return contents;
    }
}
