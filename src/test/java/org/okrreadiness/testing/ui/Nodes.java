package org.okrreadiness.testing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** What is on the screen, and where. For the JavaFX thread. */
final class Nodes {

    private static final int NAMED_WORDS = 60;

    private Nodes() {}

    /** All that is visible, each before what is inside it. */
    static List<Node> seen(Scene scene) {
        List<Node> seen = new ArrayList<>();
        gather(scene.getRoot(), seen);
        return seen;
    }

    static <T> List<T> seen(Scene scene, Class<T> type) {
        return seen(scene).stream().filter(type::isInstance).map(type::cast).toList();
    }

    static <T> List<T> seenInside(Node node, Class<T> type) {
        List<Node> seen = new ArrayList<>();
        gather(node, seen);
        return seen.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void gather(Node node, List<Node> seen) {
        if (node.isVisible()) {
            seen.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, seen));
            }
        }
    }

    /** The node itself and what it is in, innermost first. */
    static Stream<Node> around(Node node) {
        return Stream.<Node>iterate(node, n -> n != null, Node::getParent);
    }

    static boolean isInside(Node node, Predicate<Node> what) {
        return around(node).skip(1).anyMatch(what);
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** The part of it that is not cut off by the edge of a scroll pane or of the window. */
    static Bounds visiblePart(Node node) {
        Bounds part = inScene(node);
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n.getClip() != null) {
                part = intersection(part, n.localToScene(n.getClip().getBoundsInParent()));
            }
        }
        return intersection(part, node.getScene().getRoot().getLayoutBounds());
    }

    /** Whether something with a background of its own was laid over it or over a part of it. */
    static boolean isCovered(Node node) {
        Bounds bounds = inScene(node);
        return around(node)
                .filter(n -> n.getParent() != null)
                .anyMatch(n -> after(n).anyMatch(cover -> cover instanceof Region region
                        && region.isVisible()
                        && region.getBackground() != null
                        && inScene(region).intersects(bounds)));
    }

    private static Stream<Node> after(Node node) {
        List<Node> siblings = node.getParent().getChildrenUnmodifiable();
        return siblings.subList(siblings.indexOf(node) + 1, siblings.size()).stream();
    }

    private static Bounds intersection(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    static boolean hasStyle(Node node, String styleClass) {
        return node.getStyleClass().contains(styleClass);
    }

    /** How a finding names it: kind, id, classes of style, first words. */
    static String name(Node node) {
        StringBuilder name = new StringBuilder(node.getClass().getSimpleName());
        if (node.getId() != null) {
            name.append('#').append(node.getId());
        }
        node.getStyleClass().forEach(style -> name.append('.').append(style));
        String words = String.valueOf(Seen.textOf(node)).replace('\n', ' ').strip();
        if (!words.isEmpty()) {
            name.append(" \"")
                    .append(words, 0, Math.min(NAMED_WORDS, words.length()))
                    .append('"');
        }
        return name.toString();
    }

    /** The same with what it is in. */
    static String place(Node node) {
        Node parent = node.getParent();
        return name(node) + (parent == null ? "" : " in " + name(parent));
    }
}
