package org.okrreadiness.ui.take;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.exhibit.CaseView;

/** Leads the keyboard through the screen. */
final class TakeFocus {

    /** Where the keyboard can be led. */
    record Stops(
            CaseView caseView,
            WorkController work,
            ReviewController review,
            TaskListController tasks,
            TakeController frame) {}

    private final TakeViewModel sitting;
    private final Parent root;
    private final CaseAndTask caseAndTask;
    private final Stops stops;

    TakeFocus(TakeViewModel sitting, Parent root, CaseAndTask caseAndTask, Stops stops) {
        this.sitting = sitting;
        this.root = root;
        this.caseAndTask = caseAndTask;
        this.stops = stops;
    }

    /** To where the next thing is to be done; before handing in, to where the way back is. */
    void guide() {
        attach();
        Node next = switch (sitting.stageProperty().get()) {
            case WORKING -> stops.work().firstFocus();
            case REVIEWING -> stops.review().firstOpen().orElse(stops.frame().forwardButton());
            case CONFIRMING -> stops.frame().backButton();
            case MARKING -> root;
        };
        next.requestFocus();
    }

    Node first() {
        attach();
        return stops.work().firstFocus();
    }

    /** What lies in a scroll pane gets into the window with the pane's skin, and can have the keyboard only then. */
    private void attach() {
        root.applyCss();
    }

    void toCase() {
        caseAndTask.showCase();
        attach();
        stops.caseView().firstFocus().requestFocus();
    }

    void toTask() {
        caseAndTask.showTask();
        attach();
        stops.work().firstFocus().requestFocus();
    }

    void toOtherSide() {
        if (isInCase()) {
            toTask();
        } else {
            toCase();
        }
    }

    private boolean isInCase() {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        for (Node n = focused; n != null; n = n.getParent()) {
            if (n == stops.caseView().root()) {
                return true;
            }
        }
        return false;
    }

    void toTasks() {
        stops.frame().toggleTasks();
        (stops.frame().showsTasks() ? stops.tasks().list() : stops.work().firstFocus()).requestFocus();
    }
}
