package org.okrreadiness.ui.decide.need;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.UndoButtons;
import org.okrreadiness.ui.common.UndoKeys;
import org.okrreadiness.ui.common.Undoable;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.editor.GrowingText;
import org.okrreadiness.ui.saving.SaveState;
import org.okrreadiness.ui.saving.SaveWords;
import org.okrreadiness.wording.Words;

/** Binds {@code Ask.fxml}: one statement, how often it is true, and what somebody saw. */
final class AskController {

    /** Stands for whoever is not on the scale. */
    private static final int DONT_KNOW_KEY = 0;

    private final NeedViewModel need;
    private final AskViewModel model;
    private final Messages messages;
    private final NeedWords words;
    private final SaveWords saveWords;
    private final ToggleGroup scaleGroup = new ToggleGroup();
    private final ToggleGroup kindGroup = new ToggleGroup();
    private final Map<Frequency, RadioButton> answers = new EnumMap<>(Frequency.class);
    private final Map<EvidenceKind, RadioButton> kinds = new EnumMap<>(EvidenceKind.class);
    private Optional<Statement> last = Optional.empty();
    private boolean isShowing;

    @FXML
    private Parent root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox asking;

    @FXML
    private VBox nobody;

    @FXML
    private Label progress;

    @FXML
    private Label statement;

    @FXML
    private Label seen;

    @FXML
    private WrappingRow scale;

    @FXML
    private Label request;

    @FXML
    private GrowingText evidence;

    @FXML
    private WrappingRow kind;

    @FXML
    private Label counts;

    @FXML
    private Label saved;

    @FXML
    private StackPane undo;

    @FXML
    private Button overview;

    @FXML
    private Button lean;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Button addSomebody;

    AskController(NeedViewModel need, SaveWords saveWords) {
        this.need = need;
        this.model = need.ask();
        this.messages = need.desk().messages();
        this.words = new NeedWords(messages);
        this.saveWords = saveWords;
    }

    @FXML
    private void initialize() {
        for (Frequency answer : Frequency.values()) {
            int key = answer.isKnown() ? answer.steps() + 1 : DONT_KNOW_KEY;
            String name = messages.get("deciding.scale", key, words.name("answer", answer));
            answers.put(answer, choice(name, "answer-" + Words.kebab(answer), scaleGroup, () -> model.give(answer)));
        }
        scale.getChildren().setAll(answers.values());
        for (EvidenceKind one : EvidenceKind.values()) {
            String name = words.name("kind", one);
            kinds.put(one, choice(name, "kind-" + Words.kebab(one), kindGroup, () -> model.know(one)));
        }
        kind.getChildren().setAll(kinds.values());
        evidence.textProperty().bindBidirectional(model.evidenceProperty());
        previous.setOnAction(event -> model.previous());
        next.setOnAction(event -> forward());
        lean.setOnAction(event -> need.to(NeedPart.BALANCE));
        overview.setOnAction(event -> openOverview());
        addSomebody.setOnAction(event -> need.to(NeedPart.PEOPLE));
        UndoKeys.install(root, new Latest(model));
        model.shownProperty().addListener((property, before, now) -> show());
        need.desk().autosave().stateProperty().addListener((property, before, now) -> show(now));
        show(need.desk().autosave().stateProperty().get());
        show();
    }

    private RadioButton choice(String name, String id, ToggleGroup group, Runnable chosen) {
        RadioButton choice = new RadioButton(name);
        choice.setId(id);
        choice.setToggleGroup(group);
        // Not on an action: the arrows select without one.
        choice.selectedProperty().addListener((property, before, now) -> {
            if (now && !isShowing) {
                chosen.run();
            }
        });
        return choice;
    }

    /** After the last statement comes the balance. */
    void forward() {
        if (model.isLast()) {
            need.to(NeedPart.BALANCE);
        } else {
            model.next();
        }
    }

    /** Whether this is one of the answers, or of the ways to know. */
    boolean isAnswer(Object node) {
        return answers.containsValue(node) || kinds.containsValue(node);
    }

    /** By the keys of the scale. */
    void answer(int key) {
        answers.entrySet().stream()
                .filter(entry ->
                        key == (entry.getKey().isKnown() ? entry.getKey().steps() + 1 : DONT_KNOW_KEY))
                .findFirst()
                .ifPresent(entry -> {
                    entry.getValue().setSelected(true);
                    entry.getValue().requestFocus();
                });
    }

    void openOverview() {
        if (!model.statements().isEmpty()) {
            StatementsController list = new StatementsController(model, messages);
            Sheet.open(root.getScene().getWindow(), messages.get("deciding.statements"), FxmlView.load(list, messages));
        }
    }

    private void show() {
        present(asking, model.current().isPresent());
        present(nobody, model.current().isEmpty());
        List.of(overview, previous, next)
                .forEach(button -> button.setDisable(model.current().isEmpty()));
        undo.getChildren().setAll(new UndoButtons(messages, model.undoable()));
        model.current().ifPresent(this::show);
    }

    private void show(Statement now) {
        isShowing = true;
        Answer answer = model.answer();
        progress.setText(messages.get(
                "deciding.progress",
                model.number(),
                model.statements().size(),
                model.answered(),
                words.name("topic", now.topic()),
                model.respondent().map(Respondent::name).orElse(""),
                model.respondent().map(one -> words.within("seat", one.seat())).orElse("")));
        statement.setText(now.text());
        seen.setText(
                model.isFirstHand()
                        ? messages.get("deciding.first-hand")
                        : messages.get("deciding.second-hand", words.seats(now.firstHand())));
        request.setText(now.evidence());
        evidence.setAccessibleText(now.evidence());
        select(scaleGroup, answer.given().map(answers::get));
        select(kindGroup, answer.kind().map(kinds::get));
        answers.forEach((each, button) ->
                button.setAccessibleText(messages.get("deciding.spoken", words.name("answer", each), now.text())));
        counts.setText(messages.get("deciding.counts", words.name("kind", answer.countsAs())));
        previous.setDisable(model.number() == 1);
        next.setText(messages.get(model.isLast() ? "deciding.to-balance" : "deciding.next"));
        isShowing = false;
        if (last.filter(now::equals).isEmpty()) {
            boolean isFirst = last.isEmpty();
            last = Optional.of(now);
            scroll.setVvalue(0);
            if (!isFirst) {
                firstFocus().requestFocus();
            }
        }
    }

    private static void select(ToggleGroup group, Optional<RadioButton> chosen) {
        group.selectToggle(chosen.orElse(null));
    }

    private void show(SaveState state) {
        saved.setText(saveWords.of(state));
    }

    /** The answer that is given, or the first there is. */
    Node firstFocus() {
        if (model.current().isEmpty()) {
            return addSomebody;
        }
        return model.answer().given().map(answers::get).orElse(answers.get(Frequency.NEVER));
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** The history there is now: it begins anew when somebody else answers. */
    private record Latest(AskViewModel model) implements Undoable {

        @Override
        public void undo() {
            model.undoable().undo();
        }

        @Override
        public void redo() {
            model.undoable().redo();
        }

        @Override
        public ReadOnlyBooleanProperty canUndoProperty() {
            return model.undoable().canUndoProperty();
        }

        @Override
        public ReadOnlyBooleanProperty canRedoProperty() {
            return model.undoable().canRedoProperty();
        }
    }
}
