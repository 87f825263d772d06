package org.okrreadiness.ui.trainer;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.travel.KeyCard;

/** Who marks which tasks. A colleague joins by the key card they handed out. */
final class MarkersController {

    private final CohortViewModel model;

    @FXML
    private VBox list;

    @FXML
    private Button add;

    MarkersController(CohortViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        add.setOnAction(event -> choose());
        model.readingProperty().addListener((property, before, now) -> {
            list.getChildren()
                    .setAll(now.markers().stream()
                            .map(marker -> card(marker, now.lead()))
                            .toList());
            add.setDisable(!now.lead());
        });
    }

    private Node card(CohortReading.MarkerRow marker, boolean lead) {
        Label name = new Label(marker.me() ? model.messages().get("cohort.marker.me", marker.name()) : marker.name());
        name.setWrapText(true);
        name.getStyleClass().add("item-title");
        Label facts = new Label(marker.facts());
        facts.setWrapText(true);
        facts.getStyleClass().add("caption");
        VBox card = new VBox(name, facts);
        card.getStyleClass().add("card");
        List<CheckBox> boxes = model.assessment().tasks().stream()
                .map(task -> box(task, marker, lead))
                .toList();
        card.getChildren().addAll(boxes);
        return card;
    }

    private CheckBox box(Task task, CohortReading.MarkerRow marker, boolean lead) {
        CheckBox box = new CheckBox(task.frame().title());
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setAccessibleText(model.messages()
                .get("cohort.marker.task", marker.name(), task.frame().title()));
        box.setSelected(marker.tasks().contains(task.id()));
        box.setDisable(!lead);
        box.setOnAction(event -> allocate(marker, task.id(), box.isSelected()));
        return box;
    }

    private void allocate(CohortReading.MarkerRow marker, TaskId task, boolean has) {
        Set<TaskId> tasks =
                marker.tasks().stream().filter(one -> !one.equals(task)).collect(Collectors.toSet());
        if (has) {
            tasks.add(task);
        }
        model.allocate(marker.marker(), marker.name(), tasks);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(model.messages().get("cohort.markers.add"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        model.messages().get("cohort.markers.card"), "*" + KeyCard.ENDING));
        File chosen = chooser.showOpenDialog(add.getScene().getWindow());
        if (chosen != null) {
            model.addMarker(chosen.toPath());
        }
    }
}
