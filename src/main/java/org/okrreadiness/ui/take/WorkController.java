package org.okrreadiness.ui.take;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.ui.common.Prose;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.common.UndoKeys;
import org.okrreadiness.ui.editor.Coaching;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditors;
import org.okrreadiness.ui.editor.UndoableEditor;
import org.okrreadiness.wording.Words;

/** Binds {@code Work.fxml}: what is asked, and the editor it is answered in. */
final class WorkController {

    private final TakeViewModel sitting;
    private final UiTools tools;
    private final TaskEditors editors;
    private final Optional<LiveQuestions> questions;
    private final TaskUndo undo;
    private final Map<TaskEntry, UndoableEditor> opened = new HashMap<>();
    private ReminderStrip strip;

    @FXML
    private VBox root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private StackPane reminder;

    @FXML
    private Label place;

    @FXML
    private Label title;

    @FXML
    private Prose prompt;

    @FXML
    private Label closed;

    @FXML
    private StackPane editor;

    /**
     * @param questions offered while writing; empty in a sealed sitting
     * @param undo is told which task is open
     */
    WorkController(
            TakeViewModel sitting,
            UiTools tools,
            TaskEditors editors,
            Optional<LiveQuestions> questions,
            TaskUndo undo) {
        this.sitting = sitting;
        this.tools = tools;
        this.editors = editors;
        this.questions = questions;
        this.undo = undo;
    }

    @FXML
    private void initialize() {
        strip = new ReminderStrip(scroll, reminder);
        UndoKeys.install(root, undo);
        sitting.currentProperty().addListener(changed -> show());
        sitting.stageProperty().addListener(changed -> close());
        show();
    }

    /** Laid out before it gets the keyboard, so that nothing is scrolled away above what can be seen already. */
    Node firstFocus() {
        scroll.applyCss();
        scroll.layout();
        return opened.get(sitting.current()).firstFocus();
    }

    private void show() {
        questions.ifPresent(LiveQuestions::forget);
        TaskEntry entry = sitting.current();
        TaskFrame frame = entry.task().frame();
        place.setText(tools.messages()
                .get(
                        "take.place",
                        entry.number(),
                        sitting.entries().size(),
                        Words.of(tools.messages(), "phase", frame.phase())));
        title.setText(frame.title());
        prompt.setText(frame.prompt());
        UndoableEditor shown = opened.computeIfAbsent(entry, this::open);
        undo.follow(shown);
        editor.getChildren().setAll(shown.root());
        strip.show(shown.reminder());
        scroll.setVvalue(0);
        close();
        ask(entry);
    }

    private UndoableEditor open(TaskEntry entry) {
        EditorDesk desk = new EditorDesk(
                tools,
                sitting.shuffleSeed(),
                coaching(entry),
                () -> changed(entry),
                sitting.assessment().marking().certainty());
        UndoableEditor made =
                new UndoableEditor((given, inner) -> editors.open(entry.task(), given, inner), entry.response(), desk);
        made.onReplaced(() -> strip.show(made.reminder()));
        return made;
    }

    private Coaching coaching(TaskEntry entry) {
        return questions
                .map(live -> new Coaching(true, sitting.objections(entry), live::card))
                .orElse(Coaching.NONE);
    }

    private void changed(TaskEntry entry) {
        sitting.answered(entry, opened.get(entry).response());
        ask(entry);
    }

    private void ask(TaskEntry entry) {
        questions.ifPresent(live -> entry.response()
                .ifPresent(given -> live.changed(given, entry.scenario(), findings -> show(entry, findings))));
    }

    private void show(TaskEntry entry, List<Finding> findings) {
        SteadyScroll.during(scroll, () -> opened.get(entry).showFindings(findings));
    }

    /** Shows whether anything may still be changed. */
    private void close() {
        boolean readOnly = sitting.isReadOnly();
        opened.get(sitting.current()).setReadOnly(readOnly);
        closed.setVisible(readOnly);
        closed.setManaged(readOnly);
    }
}
