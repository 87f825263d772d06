package org.okrreadiness.ui.editor.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.MarkedText;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.GrowingText;

/** Binds {@code Write.fxml}. */
final class WriteController {

    private record Card(KeyResultCardController controller, Parent root) {}

    private final WriteViewModel set;
    private final Messages messages;
    private final Map<KeyResultDraft, Card> made = new HashMap<>();
    private NotedText noted;
    private NotedText notedSet;
    private final List<String> guardrailWords;
    private final EditorDesk desk;
    private boolean readOnly;

    @FXML
    private MarginPane objectivePane;

    @FXML
    private GrowingText objective;

    @FXML
    private MarkedText copy;

    @FXML
    private VBox margin;

    @FXML
    private VBox setMargin;

    @FXML
    private VBox cards;

    @FXML
    private HBox undo;

    @FXML
    private Button add;

    @FXML
    private Label balance;

    WriteController(WriteViewModel set, EditorDesk desk) {
        this.set = set;
        this.desk = desk;
        this.messages = desk.tools().messages();
        this.guardrailWords =
                List.of(messages.get("editor.write.guardrail-words").split("\\|"));
    }

    @FXML
    private void initialize() {
        objective.textProperty().bindBidirectional(set.objectiveProperty());
        noted = new NotedText(messages, desk.coaching(), copy, margin);
        objectivePane.setNotes(desk.coaching().offered());
        notedSet = new NotedText(messages, desk.coaching(), new MarkedText(), setMargin);
        set.keyResults().addListener((ListChangeListener<KeyResultDraft>) change -> showCards());
        set.removedProperty().addListener(changed -> showUndo());
        showCards();
        showUndo();
    }

    private void showCards() {
        Node focused = cards.getScene() == null ? null : cards.getScene().getFocusOwner();
        List<Card> order = set.keyResults().stream().map(this::card).toList();
        cards.getChildren().setAll(order.stream().map(Card::root).toList());
        for (int i = 0; i < order.size(); i++) {
            order.get(i).controller().showPlace(i + 1, order.size());
            order.get(i).controller().showNotes(Notes.NONE, i + 1);
        }
        made.keySet().retainAll(set.keyResults());
        if (focused != null && focused.getScene() != null) {
            // A card that moves leaves the window for a moment and would lose the keyboard.
            focused.requestFocus();
        }
        count();
    }

    private Card card(KeyResultDraft draft) {
        return made.computeIfAbsent(draft, d -> {
            KeyResultCardController controller = new KeyResultCardController(set, d, desk);
            Card card = new Card(controller, FxmlView.load(controller, messages));
            controller.setReadOnly(readOnly);
            draft.everything().forEach(o -> o.addListener(changed -> count()));
            return card;
        });
    }

    private void count() {
        Balance now = Balance.of(set.response().set(), guardrailWords);
        String key = now.keyResults() == 1 ? "editor.write.balance.one" : "editor.write.balance.several";
        balance.setText(messages.get(key, now.keyResults(), now.leading(), now.lagging(), now.guardrails()));
    }

    private void showUndo() {
        undo.setVisible(set.canPutBack());
        undo.setManaged(set.canPutBack());
    }

    @FXML
    private void add() {
        KeyResultDraft added = set.add();
        made.get(added).controller().sentence().requestFocus();
    }

    @FXML
    private void putBack() {
        set.putBack().ifPresent(d -> made.get(d).controller().sentence().requestFocus());
    }

    void showFindings(Notes notes) {
        noted.show(Part.OBJECTIVE, objective.getText(), notes.on(Part.OBJECTIVE));
        notedSet.show(Part.SET, "", notes.on(Part.SET));
        for (int i = 0; i < set.keyResults().size(); i++) {
            made.get(set.keyResults().get(i)).controller().showNotes(notes, i + 1);
        }
    }

    Node firstFocus() {
        return objective;
    }

    void setReadOnly(boolean closed) {
        readOnly = closed;
        objective.setEditable(!closed);
        add.setVisible(!closed);
        made.values().forEach(c -> c.controller().setReadOnly(closed));
    }
}
