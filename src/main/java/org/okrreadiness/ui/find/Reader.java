package org.okrreadiness.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Reads the words in a part of the screen from top to bottom. What is folded away is read as well, what is not part of the page now is
 * not; nor is what can be pressed or written in.
 */
final class Reader {

    private final List<Words> words = new ArrayList<>();

    private Reader() {}

    static List<Words> read(Node content) {
        Reader reader = new Reader();
        reader.visit(content);
        return reader.words;
    }

    private void visit(Node node) {
        if (node.isVisible() && !isToUse(node)) {
            readAll(node);
        }
    }

    private void readAll(Node node) {
        if (node instanceof TextFlow flow) {
            words.add(new Words(flow, Words.of(flow)));
        } else if (node instanceof Text text) {
            words.add(new Words(text, text.getText()));
        } else if (node instanceof TitledPane pane) {
            words.add(Words.of(pane));
            // A pane that is folded makes its content invisible.
            Optional.ofNullable(pane.getContent()).ifPresent(this::readAll);
        } else if (node instanceof Labeled label) {
            words.add(Words.of(label));
            visitIfAny(label.getGraphic());
        } else {
            visitInside(node);
        }
    }

    private static boolean isToUse(Node node) {
        return node instanceof Button
                || node instanceof MenuButton
                || node instanceof TextInputControl
                || node instanceof ToggleButton && !(node instanceof RadioButton);
    }

    /** What lies in these gets among their children only when they are drawn. */
    private void visitInside(Node node) {
        if (node instanceof ScrollPane pane) {
            visitIfAny(pane.getContent());
        } else if (node instanceof SplitPane pane) {
            pane.getItems().forEach(this::visit);
        } else if (node instanceof TabPane pane) {
            pane.getTabs().forEach(tab -> visitIfAny(tab.getContent()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void visitIfAny(Node node) {
        if (node != null) {
            visit(node);
        }
    }
}
