package org.okrreadiness.ui.decide;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.decide.need.DescribeSheet;

/** Binds {@code DecideHome.fxml}. */
final class DecideHomeController {

    private final DecideHomeViewModel model;
    private final Messages messages;

    @FXML
    private Parent root;

    @FXML
    private VBox unreadable;

    @FXML
    private VBox diagnoses;

    @FXML
    private VBox skeleton;

    @FXML
    private VBox empty;

    @FXML
    private Button vetting;

    @FXML
    private Button cadence;

    @FXML
    private Button begin;

    DecideHomeController(DecideHomeViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    private void initialize() {
        present(unreadable, false);
        present(empty, false);
        skeleton.visibleProperty().bind(model.waitingProperty());
        skeleton.managedProperty().bind(model.waitingProperty());
        diagnoses.disableProperty().bind(model.workingProperty());
        begin.disableProperty().bind(model.workingProperty());
        // What had the keyboard may be gone with what was removed.
        model.workingProperty().addListener((property, before, now) -> {
            if (!now) {
                begin.requestFocus();
            }
        });
        begin.setOnAction(event ->
                DescribeSheet.begin(root.getScene().getWindow(), model.tools(), model.rememberedName(), model::begin));
        cadence.setOnAction(event -> model.cadence());
        vetting.setOnAction(event -> model.vetting());
        model.contentProperty().addListener((property, before, now) -> show(now));
        model.problemProperty().addListener((property, before, now) -> tell(now));
    }

    private void show(DecideHomeViewModel.Content content) {
        present(empty, content.lines().isEmpty());
        diagnoses.getChildren().setAll(content.lines().stream().map(this::row).toList());
        unreadable
                .getChildren()
                .setAll(content.unreadable().stream().map(this::notice).toList());
        present(unreadable, !content.unreadable().isEmpty());
    }

    private Node notice(String words) {
        Label label = label(words, "reading");
        label.setGraphic(Icon.PROBLEM.node());
        return label;
    }

    private Node row(DiagnosisLine line) {
        VBox words = new VBox(
                label(line.title(), "item-title"), label(line.facts(), "caption"), label(line.people(), "caption"));
        words.getStyleClass().add("stack-tight");
        Button open = button("deciding.home.continue", line);
        open.setOnAction(event -> model.open(line));
        Button balance = button("deciding.home.balance", line);
        balance.setOnAction(event -> model.balance(line));
        Button remove = button("deciding.home.remove", line);
        remove.setOnAction(event -> confirm(line));
        WrappingRow ways = new WrappingRow(open, balance, remove);
        ways.setGap(8);
        VBox row = new VBox(words, ways);
        row.getStyleClass().add("card");
        return row;
    }

    private Button button(String key, DiagnosisLine line) {
        Button button = new Button(messages.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.get(key + ".spoken", line.title()));
        return button;
    }

    private void confirm(DiagnosisLine line) {
        Button keep = new Button(messages.get("deciding.remove.keep"));
        keep.setCancelButton(true);
        Button remove = new Button(messages.get("deciding.remove.go"));
        HBox buttons = new HBox(keep, remove);
        buttons.getStyleClass().add("buttons");
        VBox content = new VBox(
                label(messages.get("deciding.home.remove.ask", line.title(), line.answers()), "reading"), buttons);
        Stage sheet = Sheet.open(root.getScene().getWindow(), messages.get("deciding.home.remove.title"), content);
        keep.setOnAction(event -> sheet.close());
        remove.setOnAction(event -> {
            sheet.close();
            model.remove(line.id());
        });
        keep.requestFocus();
    }

    private void tell(Problem problem) {
        if (problem != null) {
            Sheet.problem(root.getScene().getWindow(), problem, messages);
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    Node firstFocus() {
        return begin;
    }
}
