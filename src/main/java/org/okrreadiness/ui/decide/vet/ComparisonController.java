package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.ComparisonReading;
import org.okrreadiness.reading.vetting.QuestionsReading;
import org.okrreadiness.reading.vetting.QuestionsText;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.decide.vet.Written.Step;
import org.okrreadiness.wording.Words;

/** Binds {@code Comparison.fxml}: what the answers come to, side by side, and what is still to be asked. */
final class ComparisonController {

    private final VettingViewModel model;
    private final Runnable back;
    private final Messages messages;
    private final VettingFiles files;
    private QuestionsView questionsView;
    private Optional<String> vendor = Optional.empty();

    @FXML
    private Parent root;

    @FXML
    private BorderPane content;

    @FXML
    private ToggleGroup parts;

    @FXML
    private ToggleButton advice;

    @FXML
    private ToggleButton table;

    @FXML
    private ToggleButton questions;

    @FXML
    private HBox outcome;

    @FXML
    private Label said;

    @FXML
    private Button stop;

    @FXML
    private Hyperlink openFolder;

    @FXML
    private Button toAnswers;

    @FXML
    private Button export;

    @FXML
    private Button page;

    /** @param back called when somebody goes back to the answers */
    ComparisonController(VettingViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        this.messages = model.messages();
        this.files = new VettingFiles(model.tools(), model.services());
    }

    @FXML
    private void initialize() {
        List.of(advice, table, questions).forEach(part -> {
            // One of them is always shown: pressing it again changes nothing.
            part.setOnAction(event -> part.setSelected(true));
            part.selectedProperty().addListener((property, before, is) -> {
                if (is) {
                    draw();
                }
            });
        });
        toAnswers.setOnAction(event -> {
            root.setVisible(false);
            back.run();
        });
        page.setOnAction(event ->
                ask("vettingwork.save.page", VettingFiles.PAGE, title(), place -> files.page(model.vetting(), place)));
        export.setOnAction(event -> ask(
                "vettingwork.save.whole", VettingFiles.WHOLE, title(), place -> files.whole(model.vetting(), place)));
        stop.setOnAction(event -> files.stop());
        openFolder.setOnAction(event -> {
            openFolder.setVisited(false);
            files.openFolder();
        });
        files.writtenProperty().addListener((property, before, now) -> show(now));
        show(files.writtenProperty().get());
    }

    private String title() {
        return model.vetting().shortlist().title();
    }

    private void ask(String kind, List<String> endings, String name, Consumer<SavePlace> save) {
        model.services()
                .save()
                .ask(root.getScene().getWindow(), kind, files.name(endings.get(0), name), endings, files.lastFolder())
                .ifPresent(save);
    }

    /** Draws what the answers come to now. */
    void show() {
        root.setVisible(true);
        boolean isEmpty = model.draft().programmes().isEmpty();
        page.setDisable(isEmpty);
        table.setDisable(isEmpty);
        if (isEmpty) {
            advice.setSelected(true);
        }
        draw();
        ((ToggleButton) parts.getSelectedToggle()).requestFocus();
    }

    private void draw() {
        ComparisonReading reading = ComparisonReading.of(model.comparison(), messages);
        if (parts.getSelectedToggle() == table) {
            content.setCenter(
                    new ComparisonTable(reading.names(), new TableRows(model.comparison(), reading).groups(), messages)
                            .node());
        } else {
            content.setCenter(
                    scrolled(parts.getSelectedToggle() == questions ? questions() : AdviceView.of(reading, messages)));
        }
    }

    private Node questions() {
        vendor = Optional.ofNullable(questionsView)
                .flatMap(QuestionsView::chosen)
                .map(course -> course.programme().id())
                .or(() -> vendor);
        questionsView = new QuestionsView(model.comparison().findings(), messages);
        return questionsView.node(vendor, this::copyQuestions, this::saveQuestions);
    }

    private void copyQuestions() {
        questionsView.chosen().ifPresent(course -> {
            Clip.copy(QuestionsText.plain(QuestionsReading.of(course, messages)));
            files.copied();
        });
    }

    private void saveQuestions() {
        questionsView
                .chosen()
                .ifPresent(course -> ask(
                        "vettingwork.save.questions",
                        VettingFiles.QUESTIONS,
                        messages.get(
                                "vettingwork.questions.name", course.programme().name()),
                        place -> files.questions(course, place)));
    }

    private Node scrolled(Node node) {
        ScrollPane scroll = new ScrollPane(node);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setAccessibleText(((ToggleButton) parts.getSelectedToggle()).getText());
        return scroll;
    }

    private void show(Written now) {
        Labels.present(outcome, now.said().isPresent());
        said.setText(now.said().map(phrase -> Words.of(messages, phrase)).orElse(""));
        said.setGraphic(icon(now.step()));
        Labels.present(stop, now.step() == Step.SLOW);
        Labels.present(openFolder, now.folder().isPresent());
        page.setDisable(
                now.isBusy() || model.isLoaded() && model.draft().programmes().isEmpty());
        export.setDisable(now.isBusy());
    }

    private static Node icon(Step step) {
        return switch (step) {
            case DONE -> Icon.DONE.node();
            case FAILED -> Icon.PROBLEM.node();
            default -> null;
        };
    }
}
