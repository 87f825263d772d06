package org.okrreadiness.testing.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Walks through the window by Tab: everything is reached, nothing holds the keyboard, and the way is that of reading. */
final class FocusInspection implements Inspection {

    private static final int FAR_TOO_LONG = 600;
    private static final double TOLERANCE = 2;

    /** Controls that Tab passes by, with the keys that do the same; by a class of style. */
    private static final Map<String, String> BY_OTHER_KEYS =
            Map.of("grade-step", "the arrow keys in the field beside it raise and lower the grade");

    @Override
    public List<String> findings(Scene scene) {
        List<String> findings = new ArrayList<>();
        Set<Node> way = new LinkedHashSet<>();
        Node here = scene.getFocusOwner();
        if (here == null) {
            return List.of("nothing has the keyboard");
        }
        int steps = 0;
        while (way.add(here) || steps < way.size()) {
            steps++;
            Node next = afterTab(scene);
            if (next == here || steps > FAR_TOO_LONG) {
                if (stops(scene).size() > 1) {
                    findings.add("holds the keyboard: " + Nodes.place(here));
                }
                break;
            }
            here = next;
            if (way.contains(here)) {
                break;
            }
        }
        stops(scene).stream()
                .filter(node -> !way.contains(node) && !isChosenFrom(node, way))
                .forEach(node -> findings.add("is not reached by Tab: " + Nodes.place(node)));
        Nodes.seen(scene, Control.class).stream()
                .filter(FocusInspection::takesInput)
                .filter(node -> !isReachedByArrows(node))
                .forEach(node -> findings.add("is passed by: " + Nodes.place(node)));
        findings.addAll(order(List.copyOf(way), stops(scene).get(0)));
        return findings;
    }

    private static Node afterTab(Scene scene) {
        Node owner = scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner, new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
        return scene.getFocusOwner();
    }

    private static List<Node> stops(Scene scene) {
        return Nodes.seen(scene).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }

    /** Tab goes to the chosen one of several, the arrow keys to the others. */
    private static boolean isChosenFrom(Node node, Set<Node> way) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(way::contains);
    }

    /** Leaves out what is a part of another control. */
    private static boolean takesInput(Control control) {
        boolean input =
                control instanceof ButtonBase || control instanceof TextInputControl || control instanceof Slider;
        return input
                && !control.isDisabled()
                && !control.isFocusTraversable()
                && control.getStyleClass().stream().noneMatch(BY_OTHER_KEYS::containsKey)
                && !Nodes.isInside(control, node -> node instanceof Control && !holdsOthers(node));
    }

    private static boolean holdsOthers(Node node) {
        return node instanceof ScrollPane || node instanceof SplitPane || node instanceof TitledPane;
    }

    /** One of a row of its kind, of which the one that Tab reaches stands for all. */
    private static boolean isReachedByArrows(Control control) {
        return control.getParent().getChildrenUnmodifiable().stream()
                .anyMatch(other -> other.getClass() == control.getClass() && other.isFocusTraversable());
    }

    private static List<String> order(List<Node> way, Node first) {
        List<String> findings = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            Node before = way.get(i - 1);
            Node after = way.get(i);
            List<Node> around = Nodes.around(before).toList();
            Node common =
                    Nodes.around(after).filter(around::contains).findFirst().orElseThrow();
            if (common != before
                    && common != after
                    && common instanceof Parent
                    && isBackwards(below(common, before), below(common, after))
                    && after != first) {
                findings.add("goes backwards: from " + Nodes.place(before) + " to " + Nodes.place(after));
            }
        }
        return findings;
    }

    /** The child of the common parent that holds this node. */
    private static Node below(Node common, Node node) {
        return Nodes.around(node)
                .filter(n -> n.getParent() == common)
                .findFirst()
                .orElse(node);
    }

    private static boolean isBackwards(Node before, Node after) {
        Bounds one = Nodes.inScene(before);
        Bounds other = Nodes.inScene(after);
        boolean sameLine =
                Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > TOLERANCE;
        return sameLine
                ? other.getMaxX() <= one.getMinX() + TOLERANCE
                : other.getMaxY() <= one.getMinY() + TOLERANCE
                        && other.getMinX() < one.getMaxX()
                        && one.getMinX() < other.getMaxX();
    }
}
