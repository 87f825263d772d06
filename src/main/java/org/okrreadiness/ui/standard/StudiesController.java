package org.okrreadiness.ui.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.wording.Words;

/** The studies of a pack, and beginning another. */
final class StudiesController {

    private final StandardViewModel model;

    @FXML
    private Label now;

    @FXML
    private ComboBox<Optional<Competency>> scope;

    @FXML
    private Button panel;

    @FXML
    private Button ratings;

    @FXML
    private Label none;

    @FXML
    private VBox studies;

    StudiesController(StandardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        CutScores cuts = model.pack().marking().cutScores();
        now.setText(model.messages()
                .get(
                        "standard.now",
                        cuts.overall(),
                        Words.of(model.messages(), "cut-method", cuts.method()),
                        cuts.record()));
        scope.setConverter(new Scopes());
        scope.getItems().setAll(scopes());
        scope.setValue(Optional.empty());
        panel.setOnAction(event -> model.beginPanel(scope.getValue()));
        ratings.setOnAction(event -> model.beginRatings(scope.getValue()));
        show(model.shelfProperty().get());
    }

    private List<Optional<Competency>> scopes() {
        List<Optional<Competency>> scopes = new ArrayList<>();
        scopes.add(Optional.empty());
        model.pack().marking().blueprint().keySet().forEach(competency -> scopes.add(Optional.of(competency)));
        return scopes;
    }

    private void show(StandardViewModel.Shelf shelf) {
        none.setVisible(shelf.lines().isEmpty());
        none.setManaged(shelf.lines().isEmpty());
        studies.getChildren().clear();
        shelf.lines().forEach(line -> studies.getChildren().add(line(line)));
        shelf.unreadable().forEach(sentence -> studies.getChildren().add(label(sentence, "reading")));
    }

    private Node line(StandardViewModel.Line line) {
        Hyperlink open = new Hyperlink(line.title());
        open.setWrapText(true);
        open.getStyleClass().add("item-title");
        open.setOnAction(event -> model.open(line.study()));
        VBox row = new VBox(open, label(line.facts(), "caption"));
        row.getStyleClass().add("stack-tight");
        return row;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private final class Scopes extends StringConverter<Optional<Competency>> {

        @Override
        public String toString(Optional<Competency> competency) {
            return competency == null ? "" : model.scope(competency);
        }

        @Override
        public Optional<Competency> fromString(String name) {
            throw new UnsupportedOperationException("Scopes are chosen, not typed");
        }
    }
}
