package org.okrreadiness.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/**
 * Where the keyboard and the caret are in a form that is about to be made anew. A node is known again by its id and by how many with the
 * same id stand above it, so that the third key result stays the third.
 */
public final class KeyboardPlace {

    private record Name(String id, int above) {}

    private final Optional<Name> focused;
    private final Map<Name, String> texts;
    private final int anchor;
    private final int caret;

    private KeyboardPlace(Optional<Name> focused, Map<Name, String> texts, Optional<TextInputControl> field) {
        this.focused = focused;
        this.texts = texts;
        this.anchor = field.map(TextInputControl::getAnchor).orElse(0);
        this.caret = field.map(TextInputControl::getCaretPosition).orElse(0);
    }

    public static KeyboardPlace in(Parent form) {
        Map<Name, Node> named = named(form);
        Map<Name, String> texts = new LinkedHashMap<>();
        named.forEach((name, node) -> {
            if (node instanceof TextInputControl field) {
                texts.put(name, String.valueOf(field.getText()));
            }
        });
        Node owner = form.getScene() == null ? null : form.getScene().getFocusOwner();
        Optional<Name> focused = Optional.empty();
        for (Node node = owner; node != null && node != form && focused.isEmpty(); node = node.getParent()) {
            Node here = node;
            focused = named.entrySet().stream()
                    .filter(entry -> entry.getValue() == here)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
        return new KeyboardPlace(
                focused,
                texts,
                Optional.ofNullable(owner)
                        .filter(TextInputControl.class::isInstance)
                        .map(TextInputControl.class::cast));
    }

    /**
     * Brings the keyboard to the one text that is another now, with the caret behind what changed; else to where it was. Where it was
     * outside the form it stays.
     *
     * @param otherwise where there is no such place any more
     */
    public void restore(Parent form, Supplier<Node> otherwise) {
        if (focused.isEmpty()) {
            return;
        }
        form.applyCss();
        Map<Name, Node> named = named(form);
        List<Name> changed = changed(named);
        if (changed.size() == 1) {
            TextInputControl field = (TextInputControl) named.get(changed.get(0));
            field.requestFocus();
            field.positionCaret(behindChange(texts.get(changed.get(0)), field.getText()));
        } else {
            Node node = focused.flatMap(name -> nearest(named, name)).orElseGet(otherwise);
            node.requestFocus();
            if (node instanceof TextInputControl field) {
                field.selectRange(anchor, caret);
            }
        }
    }

    private List<Name> changed(Map<Name, Node> named) {
        return texts.keySet().stream()
                .filter(name -> named.get(name) instanceof TextInputControl field
                        && !texts.get(name).equals(field.getText()))
                .toList();
    }

    /** The same one, or the last one above it. */
    private static Optional<Node> nearest(Map<Name, Node> named, Name wanted) {
        for (int above = wanted.above(); above >= 0; above--) {
            Node node = named.get(new Name(wanted.id(), above));
            if (node != null) {
                return Optional.of(stop(node));
            }
        }
        return Optional.empty();
    }

    private static Node stop(Node node) {
        return node.isFocusTraversable() || !(node instanceof Parent parent)
                ? node
                : Controls.within(parent)
                        .filter(Node::isFocusTraversable)
                        .findFirst()
                        .orElse(node);
    }

    /** Behind the last character in which {@code now} differs from {@code before}. */
    static int behindChange(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int tail = 0;
        while (tail < most && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return now.length() - tail;
    }

    private static Map<Name, Node> named(Parent form) {
        Map<Name, Node> named = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        Controls.within(form).filter(node -> node.getId() != null).forEach(node -> {
            int all = seen.merge(node.getId(), 1, Integer::sum);
            named.put(new Name(node.getId(), all - 1), node);
        });
        return named;
    }
}
