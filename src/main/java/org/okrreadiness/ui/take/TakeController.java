package org.okrreadiness.ui.take;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.OnlyWhole;
import org.okrreadiness.wording.Words;

/** Binds {@code Take.fxml}: the frame with title, time, saving and the one main action. */
final class TakeController {

    /** What fills the frame. */
    record Parts(CaseAndTask work, Parent review, Parent tasks, Parent saving, Parent undo) {}

    private final TakeViewModel sitting;
    private final Messages messages;
    private final Parts parts;
    private final Runnable left;

    @FXML
    private Label title;

    @FXML
    private VBox name;

    @FXML
    private Label mode;

    @FXML
    private Label time;

    @FXML
    private Label clockNotice;

    @FXML
    private ToggleButton tasks;

    @FXML
    private VBox side;

    @FXML
    private StackPane centre;

    @FXML
    private StackPane saving;

    @FXML
    private StackPane undo;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    TakeController(TakeViewModel sitting, Messages messages, Parts parts, Runnable left) {
        this.sitting = sitting;
        this.messages = messages;
        this.parts = parts;
        this.left = left;
    }

    /** How much of the assessment is asked here, and how much comes after it. */
    private String selected(Selection chosen) {
        int tasks = chosen.tasks().size();
        String asked = chosen.settles().isPresent()
                ? Words.count(messages, "mode.settling", tasks)
                : messages.get("mode.selection", tasks, chosen.of());
        return chosen.then().isEmpty()
                ? asked
                : messages.get(
                        "take.mode.more",
                        asked,
                        Words.count(messages, "take.mode.cases", chosen.then().size()));
    }

    @FXML
    private void initialize() {
        title.setText(sitting.assessment().about().title());
        mode.setText(sitting.selection()
                .map(this::selected)
                .orElseGet(() -> Words.of(messages, "take.mode", sitting.mode())));
        saving.getChildren().setAll(parts.saving());
        undo.getChildren().setAll(parts.undo());
        side.getChildren().setAll(parts.tasks());
        side.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        side.visibleProperty().bind(tasks.selectedProperty());
        side.managedProperty().bind(tasks.selectedProperty());
        sitting.stageProperty().addListener(changed -> show());
        sitting.currentProperty().addListener(changed -> show());
        sitting.entries().forEach(e -> e.progressProperty().addListener(changed -> count()));
        parts.work().narrowProperty().addListener(changed -> count());
        OnlyWhole.show(mode, name);
        time.setVisible(false);
        time.setManaged(false);
        showClockChange(Optional.empty());
        show();
        count();
    }

    Button forwardButton() {
        return forward;
    }

    Button backButton() {
        return back;
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            tasks.setSelected(false);
            tasks.requestFocus();
        }
    }

    private void show() {
        Stage stage = sitting.stageProperty().get();
        tasks.setSelected(false);
        centre.getChildren().setAll(stage == Stage.WORKING ? parts.work() : parts.review());
        undo.setVisible(stage == Stage.WORKING);
        forward.setText(messages.get(FootText.forward(stage, sitting.isLast())));
        forward.setDisable(stage == Stage.MARKING);
        back.setText(messages.get(FootText.back(stage)));
        back.setDisable(!sitting.canGoBack());
    }

    private void count() {
        String all =
                messages.get("take.tasks", sitting.answered(), sitting.entries().size());
        boolean narrow = parts.work().narrowProperty().get();
        tasks.setText(
                narrow
                        ? messages.get(
                                "take.tasks.short",
                                sitting.answered(),
                                sitting.entries().size())
                        : all);
        tasks.setAccessibleText(all);
    }

    void showTime(Optional<Countdown.Left> left) {
        time.setVisible(left.isPresent());
        time.setManaged(left.isPresent());
        left.ifPresent(l -> {
            time.setText(Words.of(messages, l.words()));
            time.getStyleClass().setAll("label", "take-time", "time-" + Words.kebab(l.urgency()));
        });
    }

    /** Says what became of the clock of the machine. */
    void showClockChange(Optional<String> words) {
        clockNotice.setVisible(words.isPresent());
        clockNotice.setManaged(words.isPresent());
        clockNotice.setText(words.orElse(""));
    }

    void toggleTasks() {
        tasks.setSelected(!tasks.isSelected());
    }

    boolean showsTasks() {
        return tasks.isSelected();
    }

    @FXML
    private void leave() {
        left.run();
    }

    @FXML
    private void back() {
        sitting.back();
    }

    @FXML
    private void forward() {
        sitting.forward();
    }
}
