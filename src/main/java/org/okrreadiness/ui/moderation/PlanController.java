package org.okrreadiness.ui.moderation;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.WrappingRow;

/** Binds {@code Plan.fxml}: every figure with what it does, then what a change would mean, then the change. */
final class PlanController implements ModerationPart {

    private final PlanViewModel model;
    private final Messages messages;
    private final boolean leads;

    @FXML
    private VBox fields;

    @FXML
    private WrappingRow changing;

    @FXML
    private Button usual;

    @FXML
    private Button reset;

    @FXML
    private Button look;

    @FXML
    private VBox problem;

    @FXML
    private VBox outlook;

    @FXML
    private VBox lines;

    @FXML
    private Button confirm;

    PlanController(PlanViewModel model, Messages messages, boolean leads) {
        this.model = model;
        this.messages = messages;
        this.leads = leads;
    }

    @FXML
    private void initialize() {
        model.fields().forEach(field -> fields.getChildren().add(field(field)));
        Labels.present(changing, leads);
        usual.setOnAction(event -> model.usual());
        reset.setOnAction(event -> model.reset());
        look.setOnAction(event -> model.look());
        look.disableProperty().bind(model.changedProperty().not());
        confirm.setOnAction(event -> model.confirm());
        model.outlookProperty().addListener((property, before, now) -> show(now));
        Told.in(problem, model.work(), messages);
        show(Optional.empty());
    }

    private VBox field(PlanField field) {
        Label label = Labels.of(field.label(), "strong");
        TextField typed = new TextField();
        typed.setId("plan-" + field.name().name().toLowerCase(java.util.Locale.ROOT));
        typed.setPrefColumnCount(4);
        typed.setMaxWidth(TextField.USE_PREF_SIZE);
        typed.setEditable(leads);
        typed.textProperty().bindBidirectional(field.textProperty());
        typed.setAccessibleText(field.label());
        typed.setAccessibleHelp(field.explanation());
        label.setLabelFor(typed);
        Label wrong = Labels.of("", "reading", "plan-wrong");
        wrong.textProperty().bind(field.wrongProperty());
        wrong.visibleProperty().bind(field.wrongProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        VBox box = new VBox(label, Labels.of(field.explanation(), "reading", "muted"), typed, wrong);
        box.getStyleClass().add("stack");
        return box;
    }

    private void show(Optional<PlanViewModel.Outlook> now) {
        Labels.present(outlook, now.isPresent());
        now.ifPresent(known -> lines.getChildren()
                .setAll(known.lines().stream()
                        .map(line -> Labels.of(line, "reading"))
                        .toList()));
    }

    @Override
    public void load() {
        model.load();
    }
}
