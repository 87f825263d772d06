package org.okrreadiness.testing.ui;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.okrreadiness.ui.common.MarkedText;

/** What somebody sees of a node. */
final class Seen {

    private Seen() {}

    /** In the language of the test, also where the window speaks {@link PseudoWords}. */
    static Predicate<Node> text(String text) {
        return node -> text.equals(PseudoWords.plain(textOf(node)));
    }

    static boolean isSeen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static String textOf(Node node) {
        if (node instanceof Labeled labeled) {
            String text = String.valueOf(labeled.getText());
            return labeled.isMnemonicParsing() ? text.replaceFirst("_", "") : text;
        }
        if (node instanceof TextInputControl input) {
            return input.getText();
        }
        if (node instanceof MarkedText marked) {
            return String.valueOf(marked.getAccessibleText());
        }
        return node instanceof Text text ? text.getText() : "";
    }
}
