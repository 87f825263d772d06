package org.okrreadiness.ui.trainer;

import java.io.File;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.wording.Words;

/** Binds {@code Exchange.fxml}: what colleagues did comes in, what was done here goes out, and where the two do not agree. */
final class ExchangeController {

    /** More are counted only: all of them are in moderation, and thousands of lines would hold the screen up. */
    private static final int MOST_CONFLICTS = 12;

    private final CohortViewModel model;
    private final Intake intake;
    private final MarksExportViewModel export;
    private final TrainerActions actions;
    private final Messages messages;

    @FXML
    private StackPane post;

    @FXML
    private StackPane files;

    @FXML
    private VBox disagreeing;

    @FXML
    private VBox conflicts;

    @FXML
    private Button settle;

    @FXML
    private VBox readers;

    @FXML
    private Button addReader;

    @FXML
    private Button write;

    @FXML
    private Button card;

    @FXML
    private Label said;

    ExchangeController(CohortViewModel model, Intake intake, MarksExportViewModel export, TrainerActions actions) {
        this.model = model;
        this.intake = intake;
        this.export = export;
        this.actions = actions;
        this.messages = model.messages();
    }

    @FXML
    private void initialize() {
        Node drop = FxmlView.load(new IntakeController(intake, messages, "exchange.drop"), messages);
        files.getChildren().setAll(drop);
        PostViewModel shared = new PostViewModel(model);
        Node exchange = FxmlView.load(new PostController(shared), messages);
        post.getChildren().setAll(exchange);
        present(post, shared.isThere());
        settle.setOnAction(event -> actions.moderate(model.cohort()));
        export.readers().addListener((ListChangeListener<KeyCard>) change -> showReaders());
        addReader.setOnAction(event -> chooseCards());
        write.setOnAction(event -> chooseFile("exchange.write", PackKind.MARKS.ending(), export.fileName()));
        card.setOnAction(event -> chooseFile("exchange.card", KeyCard.ENDING, export.cardName()));
        for (Button button : List.of(addReader, write, card)) {
            button.disableProperty()
                    .bind(export.busyProperty().or(model.readingProperty().isNull()));
        }
        said.textProperty().bind(export.saidProperty());
        said.visibleProperty().bind(export.saidProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        model.readingProperty().addListener((property, before, now) -> show(now));
        present(disagreeing, false);
        showReaders();
    }

    private void show(CohortReading reading) {
        List<ConflictLine> all = reading.conflicts();
        present(disagreeing, !all.isEmpty());
        conflicts
                .getChildren()
                .setAll(all.stream()
                        .limit(MOST_CONFLICTS)
                        .map(ExchangeController::conflict)
                        .toList());
        if (all.size() > MOST_CONFLICTS) {
            String more = Words.count(messages, "exchange.more", all.size() - MOST_CONFLICTS);
            conflicts.getChildren().add(label(more, "strong"));
        }
    }

    private static Node conflict(ConflictLine line) {
        VBox box = new VBox(label(line.where(), "strong"), label(line.held(), "reading"));
        box.getStyleClass().add("stack-tight");
        return box;
    }

    private void showReaders() {
        readers.getChildren()
                .setAll(
                        export.readers().isEmpty()
                                ? List.of(label(messages.get("exchange.readers.none"), "reading"))
                                : export.readers().stream().map(this::reader).toList());
    }

    private Node reader(KeyCard one) {
        Button remove = new Button(messages.get("exchange.reader.remove"));
        remove.setAccessibleText(messages.get("exchange.reader.remove.spoken", one.name()));
        remove.setOnAction(event -> export.removeReader(one));
        VBox words = new VBox(label(one.name(), "item-title"), label(one.keys().fingerprint(), "caption"));
        words.getStyleClass().add("stack-tight");
        return new WrappingRow(words, remove);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void chooseCards() {
        FileChooser chooser = chooser("exchange.reader.add", KeyCard.ENDING);
        List<File> chosen = chooser.showOpenMultipleDialog(write.getScene().getWindow());
        if (chosen != null) {
            export.addReaders(chosen.stream().map(File::toPath).toList());
        }
    }

    private void chooseFile(String titleKey, String ending, String name) {
        FileChooser chooser = chooser(titleKey, ending);
        chooser.setInitialFileName(name);
        File chosen = chooser.showSaveDialog(write.getScene().getWindow());
        if (chosen != null && ending.equals(KeyCard.ENDING)) {
            export.writeCard(chosen.toPath());
        } else if (chosen != null) {
            export.write(chosen.toPath());
        }
    }

    private FileChooser chooser(String titleKey, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get(titleKey), "*" + ending));
        return chooser;
    }
}
