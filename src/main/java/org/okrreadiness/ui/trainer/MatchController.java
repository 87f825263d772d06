package org.okrreadiness.ui.trainer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.Person;

/** Says whose a submission is. */
final class MatchController {

    private final CohortViewModel model;
    private final AttemptId submission;

    @FXML
    private Label explain;

    @FXML
    private ListView<Person> people;

    @FXML
    private Button cancel;

    @FXML
    private Button match;

    MatchController(CohortViewModel model, AttemptId submission) {
        this.model = model;
        this.submission = submission;
    }

    @FXML
    private void initialize() {
        CohortReading reading = model.readingProperty().get();
        explain.setText(model.messages()
                .get(
                        reading.people().isEmpty() ? "match.nobody" : "match.explain",
                        reading.rows().stream()
                                .filter(row -> row.unmatched()
                                        .filter(submission::equals)
                                        .isPresent())
                                .map(row -> row.name() + " " + row.address())
                                .findFirst()
                                .orElse("")
                                .strip()));
        people.getItems().setAll(reading.people());
        people.setCellFactory(list -> new PersonCell());
        match.disableProperty()
                .bind(people.getSelectionModel().selectedItemProperty().isNull());
        cancel.setOnAction(event -> close());
        match.setOnAction(event -> {
            model.match(submission, people.getSelectionModel().getSelectedItem().id());
            close();
        });
    }

    private void close() {
        match.getScene().getWindow().hide();
    }

    private final class PersonCell extends ListCell<Person> {

        @Override
        protected void updateItem(Person person, boolean empty) {
            super.updateItem(person, empty);
            setText(
                    empty || person == null
                            ? null
                            : model.messages()
                                    .get("roster.line", person.id().value(), person.name(), person.address())
                                    .strip());
        }
    }
}
