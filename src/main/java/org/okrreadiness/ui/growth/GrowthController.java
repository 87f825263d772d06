package org.okrreadiness.ui.growth;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.growth.GrowthReading;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.common.ProblemPane;
import org.okrreadiness.ui.common.WideOrNarrow;

final class GrowthController {

    private final GrowthViewModel model;
    private final GrowthActions actions;
    private final Messages messages;

    @FXML
    private VBox page;

    @FXML
    private HBox personPart;

    @FXML
    private ComboBox<String> person;

    @FXML
    private Label little;

    @FXML
    private VBox comparison;

    @FXML
    private EvenColumns charts;

    @FXML
    private VBox table;

    @FXML
    private VBox chartsPart;

    @FXML
    private VBox notes;

    @FXML
    private Button copy;

    @FXML
    private Button home;

    GrowthController(GrowthViewModel model, GrowthActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        present(personPart, false);
        present(comparison, false);
        home.setOnAction(event -> actions.home());
        copy.setOnAction(event -> {
            Clip.copy(model.asText());
            copy.setText(messages.get("problem.copied"));
        });
        person.setOnAction(event -> choose());
        model.contentProperty().addListener((property, before, now) -> show(now));
        model.problemProperty()
                .addListener((property, before, now) -> page.getChildren().setAll(new ProblemPane(now, messages)));
    }

    private void choose() {
        String chosen = person.getValue();
        if (chosen != null && !chosen.equals(model.contentProperty().get().person())) {
            model.load(chosen);
        }
    }

    private void show(GrowthViewModel.Content content) {
        int attempts = content.ids().size();
        person.getItems().setAll(content.people());
        person.setValue(content.person());
        present(personPart, content.people().size() > 1);
        little.setText(attempts == 0 ? messages.get("growth.none") : messages.get("growth.one"));
        present(little, attempts < 2);
        present(comparison, attempts > 0);
        copy.setDisable(attempts == 0);
        showCharts(content.reading());
        present(chartsPart, attempts > 1);
        table.getChildren()
                .setAll(new WideOrNarrow(
                        new GrowthTable(content.reading(), content.ids(), messages, actions::openResult),
                        GrowthTable.stacked(content.reading(), content.ids(), messages, actions::openResult)));
    }

    /** The whole and each competency have a chart of their own: laid over one another, bands hide what they should show. */
    private void showCharts(GrowthReading reading) {
        charts.getChildren().removeIf(GrowthCard.class::isInstance);
        reading.rows().forEach(row -> charts.getChildren().add(new GrowthCard(row, reading.joined(), messages)));
        notes.getChildren()
                .setAll(reading.notes().stream().map(GrowthController::sentence).toList());
        present(notes, !reading.notes().isEmpty());
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("reading");
        return label;
    }

    private static void present(Node part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }

    Node firstFocus() {
        return home;
    }
}
