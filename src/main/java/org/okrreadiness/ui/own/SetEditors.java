package org.okrreadiness.ui.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.ui.editor.Coaching;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.Objections;
import org.okrreadiness.ui.editor.TaskEditor;

/** Opens the editor of practice on a set that belongs to no case. */
final class SetEditors {

    /** There is no case: the editor is asked for a set and nothing else. */
    private static final WriteOkrSet ANY_SET = new WriteOkrSet(
            new TaskFrame(new TaskId("own"), "", Phase.values()[0], "", Map.of()),
            List.of(),
            List.of(),
            new Provenance(Provenance.Source.AUTHOR, "", ""));

    private SetEditors() {}

    /** Questions beside the words; objections would have to be kept, so none are taken. */
    static Coaching coaching(OwnServices services) {
        return new Coaching(true, Objections.NOT_TAKEN, services.feedback()::card);
    }

    static TaskEditor open(OkrSet set, OwnServices services, EditorDesk desk) {
        return services.editors().open(ANY_SET, Optional.of(new WrittenSet(set)), desk);
    }

    static VBox page(TaskEditor editor) {
        VBox page = new VBox(editor.root());
        page.getStyleClass().add("own-marks");
        return page;
    }
}
