package org.okrreadiness.ui.decide.need;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.ui.common.WrappingRow;

/** Something somebody counted: so many meetings took place of so many that were planned. */
public final class FactsForm extends VBox {

    private static final List<FactKind> COUNTED = List.of(FactKind.CHECKINS_HELD, FactKind.REVIEWS_HELD);

    private final ComboBox<FactKind> kind = new ComboBox<>();
    private final TextField held = new TextField();
    private final TextField planned = new TextField();
    private final TextField source = new TextField();
    private final Button add = new Button();
    private final Label problem = Labels.of("", "caption");

    public FactsForm() {
        getStyleClass().add("stack");
    }

    void fill(PeopleViewModel model, NeedWords words) {
        Messages messages = model.desk().messages();
        SetChoice.fill(kind, "fact", FactKind.class, words);
        kind.getItems().setAll(COUNTED);
        kind.setValue(COUNTED.get(0));
        kind.getStyleClass().add("word-choice");
        kind.setId("fact-kind");
        held.setId("fact-held");
        planned.setId("fact-planned");
        source.setId("fact-source");
        add.setId("fact-add");
        held.setPrefColumnCount(4);
        planned.setPrefColumnCount(4);
        source.setPrefColumnCount(14);
        add.setText(messages.get("deciding.share.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add(model, messages));
        WrappingRow row = new WrappingRow(
                named(messages, "deciding.share.kind", kind),
                named(messages, "deciding.share.held", held),
                named(messages, "deciding.share.planned", planned),
                named(messages, "deciding.share.source", source),
                add);
        getChildren().setAll(row, problem);
        Labels.present(problem, false);
    }

    private static Node named(Messages messages, String key, Region field) {
        Label name = Labels.of(messages.get(key), "caption");
        name.setLabelFor(field);
        field.setAccessibleText(messages.get(key));
        return Labels.stack("stack-tight", name, field);
    }

    private void add(PeopleViewModel model, Messages messages) {
        PeopleViewModel.share(kind.getValue(), held.getText(), planned.getText(), source.getText())
                .ifPresentOrElse(
                        fact -> {
                            Labels.present(problem, false);
                            model.know(fact);
                            List.of(held, planned, source).forEach(TextField::clear);
                        },
                        () -> {
                            problem.setText(messages.get("deciding.share.wrong"));
                            Labels.present(problem, true);
                            held.requestFocus();
                        });
    }
}
