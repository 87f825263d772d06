package org.okrreadiness.testing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.common.WrappingRow;

/** Nothing is cut, nothing lies over its neighbour or outside the window, and nobody has to scroll sideways. */
final class FitInspection implements Inspection {

    private static final double TOLERANCE = 1.6;

    /** Labels that may end in three dots although nothing else shows the rest, by a class of style. */
    private static final Map<String, String> MAY_BE_SHORT = Map.of(
            "take-title", "the name of the assessment stands in full on the screen before",
            "caption",
                    "a path in the foot of the window, cut in its middle; the screen shows it in full where it matters");

    /** What may scroll sideways. */
    private static final Map<String, String> MAY_SCROLL = Map.of(
            "grid-page", "a table of competencies by phases, which no narrow window holds",
            "estimates", "a column for each judge; the names of tasks and judges stay in sight",
            "written-rows", "the first rows of a workbook of forty columns, as they will be written");

    @Override
    public List<String> findings(Scene scene) {
        List<String> findings = new ArrayList<>();
        Nodes.seen(scene, Labeled.class).stream()
                .filter(FitInspection::isCut)
                .forEach(labeled -> findings.add("cut: " + Nodes.place(labeled)));
        Nodes.seen(scene, TextField.class).stream()
                .filter(FitInspection::cutsItsPrompt)
                .forEach(field -> findings.add("cuts its hint: " + Nodes.place(field) + " " + field.getPromptText()));
        Nodes.seen(scene, ScrollBar.class).stream()
                .filter(FitInspection::scrollsSideways)
                .forEach(bar -> findings.add("scrolls sideways: " + Nodes.place(bar.getParent())));
        for (Pane pane : Nodes.seen(scene, Pane.class)) {
            List<Node> inside = pane.getChildrenUnmodifiable().stream()
                    .filter(node -> node.isVisible() && node.isManaged())
                    .toList();
            inside.stream()
                    .filter(node -> !(pane instanceof TextFlow) && sticksOut(node, pane))
                    .forEach(node -> findings.add("sticks out: " + size(node) + " in " + size(pane)));
            if (laysSideBySide(pane)) {
                findings.addAll(overlaps(inside));
            }
        }
        findings.addAll(outside(scene));
        return findings;
    }

    private static boolean isCut(Labeled labeled) {
        String whole = Seen.textOf(labeled);
        boolean allowed = labeled.getTooltip() != null
                || labeled instanceof IndexedCell
                || labeled.getStyleClass().stream().anyMatch(MAY_BE_SHORT::containsKey);
        return !allowed
                && !(labeled.getParent() instanceof MenuButton)
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(node -> node instanceof Text && Nodes.hasStyle(node, "text"))
                        .map(node -> ((Text) node).getText())
                        .anyMatch(shown -> !shown.equals(whole) && !whole.isEmpty());
    }

    private static boolean cutsItsPrompt(TextField field) {
        return Nodes.seenInside(field, Text.class).stream()
                .filter(text -> text.getText().equals(field.getPromptText()))
                .anyMatch(text -> text.getLayoutBounds().getWidth()
                        > field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() + TOLERANCE);
    }

    private static boolean scrollsSideways(ScrollBar bar) {
        return bar.getOrientation() == Orientation.HORIZONTAL
                && bar.getWidth() > 0
                && !(bar.getParent() instanceof ScrollPane scroll
                        && scroll.getContent().getStyleClass().stream().anyMatch(MAY_SCROLL::containsKey));
    }

    private static boolean sticksOut(Node node, Region pane) {
        Bounds bounds = node.getLayoutBounds();
        double left = node.getLayoutX() + bounds.getMinX();
        double top = node.getLayoutY() + bounds.getMinY();
        if (Nodes.hasStyle(pane, "viewport")
                || pane.getParent() != null && Nodes.hasStyle(pane.getParent(), "viewport")) {
            return false;
        }
        return left < -TOLERANCE
                || top < -TOLERANCE
                || left + bounds.getWidth() > pane.getWidth() + TOLERANCE
                || top + bounds.getHeight() > pane.getHeight() + TOLERANCE;
    }

    private static boolean laysSideBySide(Pane pane) {
        return pane instanceof HBox
                || pane instanceof VBox
                || pane instanceof FlowPane
                || pane instanceof GridPane
                || pane instanceof WrappingRow
                || pane instanceof EvenColumns;
    }

    private static List<String> overlaps(List<Node> inside) {
        List<String> overlaps = new ArrayList<>();
        for (int one = 0; one < inside.size(); one++) {
            for (int other = one + 1; other < inside.size(); other++) {
                if (overlap(Nodes.inScene(inside.get(one)), Nodes.inScene(inside.get(other)))) {
                    overlaps.add("lie over one another: " + Nodes.place(inside.get(one)) + " and "
                            + Nodes.name(inside.get(other)));
                }
            }
        }
        return overlaps;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        double wide = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double high = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return wide > TOLERANCE && high > TOLERANCE;
    }

    private static List<String> outside(Scene scene) {
        Node root = scene.getRoot();
        return Nodes.seen(scene).stream()
                .filter(node -> node instanceof Labeled || node instanceof TextField)
                .filter(node -> !Nodes.isInside(node, n -> n instanceof ScrollPane || n instanceof VirtualFlow))
                .filter(node -> {
                    Bounds bounds = Nodes.inScene(node);
                    return bounds.getMinX() < -TOLERANCE
                            || bounds.getMinY() < -TOLERANCE
                            || bounds.getMaxX() > root.getLayoutBounds().getWidth() + TOLERANCE
                            || bounds.getMaxY() > root.getLayoutBounds().getHeight() + TOLERANCE;
                })
                .map(node -> "outside the window: " + Nodes.place(node))
                .toList();
    }

    private static String size(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return Nodes.name(node) + " " + Math.round(bounds.getWidth()) + "x" + Math.round(bounds.getHeight()) + "+"
                + Math.round(node.getLayoutX()) + "+" + Math.round(node.getLayoutY());
    }
}
