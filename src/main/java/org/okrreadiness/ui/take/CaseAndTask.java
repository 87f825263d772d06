package org.okrreadiness.ui.take;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.okrreadiness.i18n.Messages;

/**
 * The case beside the task where there is room, and one behind the other where there is not. How much room is needed grows with the
 * text size.
 */
final class CaseAndTask extends VBox {

    /** 1100 pixels at the base size of 14. */
    private static final double NARROW_EMS = 78.5;

    private final Node caseSide;
    private final Node taskSide;
    private final Divider divider;
    private final Text measure = new Text();
    private final SplitPane split = new SplitPane();
    private final ToggleButton toCase;
    private final ToggleButton toTask;
    private final HBox choice;
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();

    CaseAndTask(Node caseSide, Node taskSide, Divider divider, Messages messages) {
        this.caseSide = caseSide;
        this.taskSide = taskSide;
        this.divider = divider;
        this.toCase = toggle(messages.get("take.pane.case"), "to-case");
        this.toTask = toggle(messages.get("take.pane.task"), "to-task");
        this.choice = new HBox(toCase, toTask);
        choice.getStyleClass().add("pane-choice");
        getStyleClass().add("case-and-task");
        setVgrow(split, Priority.ALWAYS);
        SplitPane.setResizableWithParent(caseSide, false);
        group();
        widthProperty().addListener((property, before, now) -> arrange());
        measure.setManaged(false);
        measure.fontProperty().addListener((property, before, now) -> requestLayout());
        besides();
    }

    private static ToggleButton toggle(String text, String id) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(toggle, Priority.ALWAYS);
        return toggle;
    }

    private void group() {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(toCase, toTask);
        toTask.setSelected(true);
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                // One of the two always shows; pressing the chosen one again changes nothing.
                group.selectToggle(before);
            } else {
                showChosen();
            }
        });
    }

    /** Whether there is too little room for both beside one another. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    Node task() {
        return taskSide;
    }

    /** Brings the case to the front where only one of the two shows. */
    void showCase() {
        toCase.setSelected(true);
    }

    void showTask() {
        toTask.setSelected(true);
    }

    /** Text that grows leaves less room. Not when its size changes: the style sheet is being applied to these children then. */
    @Override
    protected void layoutChildren() {
        arrange();
        super.layoutChildren();
    }

    private void arrange() {
        boolean now = getWidth() < NARROW_EMS * measure.getFont().getSize();
        if (now != narrow.get() && getWidth() > 0) {
            keepDivider();
            narrow.set(now);
            if (now) {
                oneBehindTheOther();
            } else {
                besides();
            }
        }
    }

    private void besides() {
        getChildren().setAll(measure, split);
        caseSide.setVisible(true);
        taskSide.setVisible(true);
        split.getItems().setAll(caseSide, taskSide);
        split.setDividerPositions(divider.place());
    }

    private void oneBehindTheOther() {
        split.getItems().clear();
        setVgrow(caseSide, Priority.ALWAYS);
        setVgrow(taskSide, Priority.ALWAYS);
        showChosen();
    }

    private void showChosen() {
        if (narrow.get()) {
            getChildren().setAll(List.of(measure, choice, toCase.isSelected() ? caseSide : taskSide));
        }
    }

    /** To be called when the screen goes. */
    void keepDivider() {
        if (!narrow.get() && split.getDividerPositions().length == 1) {
            divider.keep(split.getDividerPositions()[0]);
        }
    }
}
