package org.okrreadiness.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Words that stand in one piece.
 *
 * @param node a label, a text, or a flow of texts
 * @param text what was read there when it was searched
 */
record Words(Node node, String text) {

    /** Where some of the words are drawn, a box for each line, in the scene; none while they are not drawn as they were read. */
    List<Bounds> boxes(FoldedText.Range range) {
        if (node instanceof TextFlow flow) {
            return text.equals(of(flow)) ? inScene(flow, flow.rangeShape(range.start(), range.end())) : List.of();
        }
        return drawn().filter(drawn -> drawn.getText().equals(text))
                .map(drawn -> inScene(drawn, drawn.rangeShape(range.start(), range.end())))
                .orElse(List.of());
    }

    /** What a label is drawn with. */
    private Optional<Text> drawn() {
        if (node instanceof Text plain) {
            return Optional.of(plain);
        }
        Parent head = node instanceof TitledPane ? (Parent) node.lookup(".title") : (Parent) node;
        return head == null
                ? Optional.empty()
                : head.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .findFirst();
    }

    static Words of(Labeled label) {
        return new Words(label, label.getText() == null ? "" : label.getText());
    }

    static String of(TextFlow flow) {
        StringBuilder words = new StringBuilder();
        flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .forEach(run -> words.append(run.getText()));
        return words.toString();
    }

    private static List<Bounds> inScene(Node node, PathElement... shape) {
        List<double[]> corners = new ArrayList<>();
        for (PathElement element : shape) {
            if (element instanceof MoveTo to) {
                corners.add(new double[] {to.getX(), to.getY(), to.getX(), to.getY()});
            } else if (element instanceof LineTo to) {
                widen(corners.get(corners.size() - 1), to.getX(), to.getY());
            }
        }
        return corners.stream()
                .map(c -> node.localToScene(new BoundingBox(c[0], c[1], c[2] - c[0], c[3] - c[1])))
                .toList();
    }

    private static void widen(double[] corners, double x, double y) {
        corners[0] = Math.min(corners[0], x);
        corners[1] = Math.min(corners[1], y);
        corners[2] = Math.max(corners[2], x);
        corners[3] = Math.max(corners[3], y);
    }
}
