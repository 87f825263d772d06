package org.okrreadiness.ui.records;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;

/** Binds {@code Clash.fxml}. */
public final class ClashController {

    private final Clash clash;
    private final Messages messages;
    private final Runnable chosen;

    @FXML
    private Label explain;

    @FXML
    private VBox fields;

    @FXML
    private Button cancel;

    @FXML
    private Button keep;

    private ClashController(Clash clash, Messages messages, Runnable chosen) {
        this.clash = clash;
        this.messages = messages;
        this.chosen = chosen;
    }

    /** @param chosen called once every field is chosen and it is to be kept */
    public static void ask(Window owner, Clash clash, Messages messages, Runnable chosen) {
        ClashController content = new ClashController(clash, messages, chosen);
        Sheet.open(owner, messages.get("clash.title"), FxmlView.load(content, messages));
    }

    @FXML
    private void initialize() {
        explain.setText(messages.get("clash.explain", clash.what()));
        for (int field = 0; field < clash.fields().size(); field++) {
            fields.getChildren().add(field(field));
        }
        keep.disableProperty().bind(clash.completeProperty().not());
        cancel.setOnAction(event -> keep.getScene().getWindow().hide());
        keep.setOnAction(event -> {
            keep.getScene().getWindow().hide();
            chosen.run();
        });
    }

    private Node field(int number) {
        Clash.Field field = clash.fields().get(number);
        ToggleGroup group = new ToggleGroup();
        VBox part = new VBox(
                Parts.label(field.name(), "strong"),
                side(number, group, Clash.Side.MINE, "clash.mine", field.mine()),
                side(number, group, Clash.Side.THEIRS, "clash.theirs", field.theirs()));
        part.getStyleClass().add("stack");
        return part;
    }

    private RadioButton side(int number, ToggleGroup group, Clash.Side side, String key, String value) {
        String shown = value.isBlank() ? messages.get("clash.nothing") : value;
        RadioButton choice = new RadioButton(messages.get(key, shown));
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setAccessibleText(
                messages.get("clash.spoken", clash.fields().get(number).name(), messages.get(key, shown)));
        choice.setSelected(clash.chosen(number).filter(side::equals).isPresent());
        // Arrow keys select without an action.
        choice.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                clash.choose(number, side);
            }
        });
        return choice;
    }
}
