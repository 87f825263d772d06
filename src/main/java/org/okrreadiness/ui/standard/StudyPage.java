package org.okrreadiness.ui.standard;

import javafx.scene.Node;
import javafx.scene.control.Button;

/** One step of a study on the screen. */
interface StudyPage {

    Node firstFocus();

    /**
     * Says what the one main button of the screen does here.
     *
     * @param forward to the next step
     */
    void useMainButton(Button main, Runnable forward);

    /** The last entry was taken back. */
    void undone(Object place);
}
