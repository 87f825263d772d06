package org.okrreadiness.ui.editor.judge;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.Reminder;
import org.okrreadiness.ui.editor.TaskEditor;

/** An editor whose task is answered by what stands beside each option. */
abstract class OptionsEditor implements TaskEditor {

    private final OptionsController controller;
    private final Parent root;

    OptionsEditor(OptionsController controller, Messages messages) {
        this.controller = controller;
        this.root = FxmlView.load(controller, messages);
    }

    @Override
    public final Parent root() {
        return root;
    }

    @Override
    public final Node firstFocus() {
        return controller.firstFocus();
    }

    /** Options are chosen and not written, so there is nothing to ask while that is done. */
    @Override
    public final void showFindings(List<Finding> findings) {}

    @Override
    public final Optional<Reminder> reminder() {
        return controller.reminder();
    }

    @Override
    public final void setReadOnly(boolean readOnly) {
        controller.setReadOnly(readOnly);
    }
}
