package org.okrreadiness.ui.editor.diagnose;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.part.OptionControl;
import org.okrreadiness.ui.editor.part.WordChoice;

/** What a symptom points to. */
final class CauseControl extends OptionControl {

    private final WordChoice<Cause> causes;

    CauseControl(Symptom symptom, ObjectProperty<Optional<Cause>> cause, Messages messages) {
        this.causes = new WordChoice<>(
                messages,
                "editor.cause",
                List.of(Cause.values()),
                cause,
                messages.get("editor.diagnose.cause"),
                name -> messages.get("editor.diagnose.cause.spoken", name, symptom.text()));
        causes.setId("cause-" + symptom.id());
        getStyleClass().add("cause");
        getChildren().add(causes);
    }

    @Override
    public Node stop() {
        return causes;
    }
}
