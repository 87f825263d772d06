package org.okrreadiness.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.ui.common.FxmlView;

/**
 * An editor that is one form, and asks nothing while it is filled in: any question about such an answer would give its key away, or
 * there is nothing to ask because things are chosen and not written.
 */
public abstract class FormEditor implements TaskEditor {

    private final EditorForm form;
    private final Supplier<? extends Response> given;
    private final Parent root;

    /**
     * @param form the controller of the FXML that is named like it
     * @param given what has been given so far
     */
    protected FormEditor(EditorForm form, Supplier<? extends Response> given, EditorDesk desk) {
        this.form = form;
        this.given = given;
        this.root = FxmlView.load(form, desk.tools().messages());
    }

    @Override
    public final Parent root() {
        return root;
    }

    @Override
    public final Node firstFocus() {
        return form.firstFocus();
    }

    @Override
    public final Response response() {
        return given.get();
    }

    @Override
    public final void showFindings(List<Finding> findings) {}

    @Override
    public final Optional<Reminder> reminder() {
        return form.reminder();
    }

    @Override
    public final void setReadOnly(boolean readOnly) {
        form.setReadOnly(readOnly);
    }
}
