package org.okrreadiness.testing.ui;

import java.util.List;
import javafx.scene.Scene;

/** Looks over what is on the screen and says in a sentence each what is not as it should be. For the JavaFX thread. */
@FunctionalInterface
interface Inspection {

    List<String> findings(Scene scene);
}
