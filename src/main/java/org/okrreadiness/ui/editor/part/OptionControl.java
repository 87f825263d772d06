package org.okrreadiness.ui.editor.part;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What stands beside an option to answer it with. One stop for the Tab key. */
public abstract class OptionControl extends VBox {

    /** What has the keyboard when somebody comes to the option. */
    public abstract Node stop();
}
