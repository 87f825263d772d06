package org.okrreadiness.ui.common;

import javafx.scene.control.Label;

/** For words that may be missing but must not be cut: a label that shows only where all of it fits. */
public final class OnlyWhole {

    private OnlyWhole() {}

    public static void show(Label label) {
        label.widthProperty().addListener(changed -> arrange(label));
        label.textProperty().addListener(changed -> arrange(label));
        label.fontProperty().addListener(changed -> arrange(label));
    }

    private static void arrange(Label label) {
        label.setVisible(label.getWidth() + 1 >= label.prefWidth(-1));
    }
}
