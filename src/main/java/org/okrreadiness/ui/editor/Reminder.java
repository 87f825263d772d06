package org.okrreadiness.ui.editor;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Something above a long list that is needed all the way down.
 *
 * @param original part of the editor
 * @param again the same in little, shown at the edge while the original is out of sight
 */
public record Reminder(Node original, Region again) {}
