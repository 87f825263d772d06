package org.okrreadiness.ui.trainer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.ui.common.WrappingRow;

/** The tasks that are to be marked by whoever has opened the workspace. */
final class ToMarkController {

    private final CohortViewModel model;
    private final TrainerActions actions;
    private final Runnable takeIn;

    @FXML
    private VBox skeleton;

    @FXML
    private VBox nothing;

    @FXML
    private Button toPeople;

    @FXML
    private VBox tasks;

    /** @param takeIn leads to where submissions are taken in */
    ToMarkController(CohortViewModel model, TrainerActions actions, Runnable takeIn) {
        this.model = model;
        this.actions = actions;
        this.takeIn = takeIn;
    }

    @FXML
    private void initialize() {
        skeleton.visibleProperty()
                .bind(model.slowProperty().and(model.readingProperty().isNull()));
        skeleton.managedProperty().bind(skeleton.visibleProperty());
        present(nothing, false);
        toPeople.setOnAction(event -> takeIn.run());
        model.readingProperty().addListener((property, before, now) -> show(now));
    }

    private void show(CohortReading reading) {
        boolean none = reading.rows().stream().allMatch(row -> row.marked().isEmpty());
        present(nothing, none);
        tasks.getChildren()
                .setAll(
                        none
                                ? java.util.List.of()
                                : reading.tasks().stream().map(this::card).toList());
    }

    private Node card(CohortReading.TaskRow row) {
        Label title = new Label(row.title());
        title.setWrapText(true);
        title.getStyleClass().add("item-title");
        Label facts = new Label(row.facts());
        facts.setWrapText(true);
        facts.getStyleClass().add("caption");
        VBox words = new VBox(title, facts);
        words.getStyleClass().add("stack-tight");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button mark = new Button(model.messages().get(row.open() ? "cohort.mark" : "cohort.look"));
        mark.setAccessibleText(model.messages().get("cohort.mark.spoken", row.title()));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setOnAction(event -> actions.mark(model.cohort(), row.task()));
        if (row.open()) {
            mark.getStyleClass().add("accent");
        }
        WrappingRow card = new WrappingRow(words, gap, mark);
        card.getStyleClass().add("card");
        return card;
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
