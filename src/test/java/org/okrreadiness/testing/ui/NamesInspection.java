package org.okrreadiness.testing.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.chart.Chart;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everything that takes the keyboard has a name, every picture has words, no letter calls two things. */
final class NamesInspection implements Inspection {

    @Override
    public List<String> findings(Scene scene) {
        List<String> findings = new ArrayList<>();
        List<Node> seen = Nodes.seen(scene);
        seen.stream()
                .filter(node -> node.isFocusTraversable() && !isNamed(node, seen))
                .forEach(node -> findings.add("has no name: " + Nodes.place(node)));
        seen.stream()
                .filter(NamesInspection::isPicture)
                .filter(node -> !isNamed(node, seen) && node.getAccessibleRole() != AccessibleRole.NODE)
                .forEach(node -> findings.add("a picture without words: " + Nodes.place(node)));
        Nodes.seen(scene, FontIcon.class).stream()
                .filter(icon -> !stands(icon))
                .forEach(icon -> findings.add("an icon alone: " + Nodes.place(icon)));
        Nodes.seen(scene, FontIcon.class).stream()
                .filter(icon -> icon.getAccessibleRole() != AccessibleRole.NODE)
                .forEach(icon -> findings.add("an icon that is read out as a letter: " + Nodes.place(icon)));
        Nodes.seen(scene, TableView.class).forEach(table -> findings.addAll(columns(table)));
        findings.addAll(mnemonics(scene));
        return findings;
    }

    private static boolean isPicture(Node node) {
        return node instanceof ImageView
                || node instanceof Canvas
                || node instanceof Chart
                || node instanceof ProgressIndicator;
    }

    private static boolean isNamed(Node node, List<Node> seen) {
        return isText(node.getAccessibleText())
                || node instanceof Labeled labeled && isText(labeled.getText())
                || node instanceof Control control
                        && control.getTooltip() != null
                        && isText(control.getTooltip().getText())
                || seen.stream().anyMatch(other -> other instanceof Label label && label.getLabelFor() == node);
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    /** Beside words: those of the control it is in, or of a neighbour. */
    private static boolean stands(FontIcon icon) {
        Parent parent = icon.getParent();
        if (parent instanceof Labeled labeled) {
            return isText(labeled.getText());
        }
        return parent.getChildrenUnmodifiable().stream()
                .anyMatch(neighbour -> neighbour != icon && isText(Seen.textOf(neighbour)));
    }

    private static List<String> columns(TableView<?> table) {
        return table.getColumns().stream()
                .map(TableColumn::getText)
                .filter(text -> !isText(text))
                .map(text -> "a column without a name: " + Nodes.place(table))
                .toList();
    }

    private static List<String> mnemonics(Scene scene) {
        Map<Character, Labeled> called = new HashMap<>();
        List<String> findings = new ArrayList<>();
        for (Labeled labeled : Nodes.seen(scene, Labeled.class)) {
            if (Nodes.isInside(labeled, Labeled.class::isInstance) || labeled.getParent() instanceof MenuButton) {
                continue;
            }
            String text = labeled.getText();
            int at = labeled.isMnemonicParsing() && text != null ? text.indexOf('_') : -1;
            if (at >= 0 && at + 1 < text.length()) {
                Labeled other = called.put(Character.toLowerCase(text.charAt(at + 1)), labeled);
                if (other != null) {
                    findings.add("one letter for two: " + Nodes.name(other) + " and " + Nodes.name(labeled));
                }
            }
        }
        return findings;
    }
}
