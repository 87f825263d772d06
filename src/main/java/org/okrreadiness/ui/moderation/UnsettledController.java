package org.okrreadiness.ui.moderation;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Binds {@code Unsettled.fxml}. */
final class UnsettledController implements ModerationPart {

    private final UnsettledViewModel model;
    private final Messages messages;
    private boolean decidedHere;

    @FXML
    private ComboBox<OpenItem.Kind> kinds;

    @FXML
    private ListView<OpenItem> items;

    @FXML
    private Label nothing;

    @FXML
    private VBox problem;

    @FXML
    private VBox answer;

    UnsettledController(UnsettledViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        items.setItems(model.items());
        items.setCellFactory(list -> new OpenCell<>(OpenItem::title, OpenItem::reasons));
        items.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.open(now);
            }
        });
        OpenCell.beginAtTheTop(items);
        kinds.setConverter(new KindWords());
        kinds.getItems().setAll(OpenItem.Kind.values());
        kinds.setValue(OpenItem.Kind.ALL);
        model.kindProperty().bind(kinds.valueProperty());
        model.items().addListener((javafx.beans.Observable changed) -> empty());
        model.openedProperty().addListener((property, before, now) -> show(now));
        Told.in(problem, model.work(), messages);
        model.work().problemProperty().addListener(changed -> empty());
        empty();
    }

    /** Names a kind. */
    private final class KindWords extends StringConverter<OpenItem.Kind> {
        @Override
        public String toString(OpenItem.Kind kind) {
            return kind == null ? "" : Words.of(messages, "moderation.kind", kind);
        }

        @Override
        public OpenItem.Kind fromString(String words) {
            throw new UnsupportedOperationException("Kinds are chosen");
        }
    }

    private void empty() {
        boolean wrong = model.work().problemProperty().get() != null;
        Labels.present(nothing, model.items().isEmpty() && !wrong);
        Labels.present(items, !model.items().isEmpty());
    }

    private void show(Optional<OpenAnswer> opened) {
        boolean here = answer.getScene() != null && isWithin(answer.getScene().getFocusOwner());
        decidedHere = here || decidedHere;
        answer.getChildren().clear();
        opened.ifPresentOrElse(
                this::fill,
                () -> answer.getChildren().setAll(Labels.of(messages.get("moderation.choose"), "reading", "muted")));
    }

    /** Whoever has just decided by keyboard goes on with the next place. */
    private void fill(OpenAnswer opened) {
        answer.getChildren().add(Labels.of(opened.title(), "section-title"));
        answer.getChildren().add(AnswerView.of(opened.lines(), messages));
        opened.notes().forEach(note -> answer.getChildren().add(Labels.of(note, "reading")));
        for (OpenAnswer.Settle settle : opened.places()) {
            answer.getChildren()
                    .add(new SettleCard(
                            settle, messages, (level, reason) -> model.decide(opened, settle, level, reason)));
        }
        if (decidedHere) {
            decidedHere = false;
            answer.lookupAll(".settle").stream().findFirst().ifPresent(card -> ((SettleCard) card).takeKeyboard());
        }
    }

    private boolean isWithin(Node focused) {
        Node node = focused;
        while (node != null && node != answer) {
            node = node.getParent();
        }
        return node != null;
    }

    @Override
    public void load() {
        model.load();
    }
}
