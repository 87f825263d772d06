package org.okrreadiness.ui.exhibit;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;

/** A case to read: the brief first, then each exhibit. */
public final class CaseView {

    private final CaseController controller;
    private final Parent root;

    public CaseView(Messages messages) {
        this.controller = new CaseController(messages);
        this.root = FxmlView.load(controller, messages);
    }

    public Parent root() {
        return root;
    }

    /** The exhibit that is open, from which arrow keys lead to every other. */
    public Node firstFocus() {
        return controller.chosen();
    }

    /** Every exhibit with what opens it, in their order; those that are not open are pages all the same. */
    public Map<Node, Runnable> pages() {
        return controller.pages();
    }

    /** Shows this case; what is open stays open when it is the case already shown. */
    public void show(Scenario scenario) {
        controller.show(scenario);
    }
}
