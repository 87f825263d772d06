package org.okrreadiness.ui.decide.need;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.ProblemPane;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.saving.SaveWords;

/** Binds {@code Need.fxml}: whose diagnosis it is, and its three parts. */
final class NeedController {

    private final NeedViewModel model;
    private final Messages messages;
    private final AskController ask;
    private final PeopleController people;
    private final BalanceController balance;
    private final Map<NeedPart, Parent> parts = new EnumMap<>(NeedPart.class);

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private Label occasion;

    @FXML
    private Hyperlink describe;

    @FXML
    private Label working;

    @FXML
    private ToggleGroup turning;

    @FXML
    private RadioButton statements;

    @FXML
    private RadioButton colleagues;

    @FXML
    private RadioButton weighing;

    @FXML
    private StackPane content;

    @FXML
    private Hyperlink home;

    NeedController(NeedViewModel model, SaveWords saveWords) {
        this.model = model;
        this.messages = model.desk().messages();
        this.ask = new AskController(model, saveWords);
        this.people = new PeopleController(model);
        this.balance = new BalanceController(model);
    }

    @FXML
    private void initialize() {
        home.setOnAction(event -> model.actions().home());
        describe.setOnAction(event -> {
            describe.setVisited(false);
            DescribeSheet.change(
                    root.getScene().getWindow(),
                    model.desk().tools(),
                    model.desk().sheet(),
                    model::describe);
        });
        // Keeps its room, so that nothing moves when it comes and goes.
        working.visibleProperty().bind(model.desk().slowProperty());
        turn(statements, NeedPart.STATEMENTS);
        turn(colleagues, NeedPart.PEOPLE);
        turn(weighing, NeedPart.BALANCE);
        new NeedKeys(model, ask).install(root);
        model.partProperty().addListener((property, before, now) -> show(now));
        model.desk().nowProperty().addListener((property, before, now) -> head());
        model.desk().problemProperty().addListener((property, before, now) -> tell(now));
        head();
    }

    private void turn(RadioButton choice, NeedPart part) {
        choice.setDisable(true);
        choice.selectedProperty().addListener((property, before, now) -> {
            if (now && model.partProperty().get() != part) {
                model.to(part);
            }
        });
    }

    private void head() {
        boolean isThere = model.desk().nowProperty().get() != null;
        title.setText(isThere ? model.title() : messages.get("deciding.loading"));
        occasion.setText(isThere ? model.occasion() : "");
        describe.setVisible(isThere);
        turning.getToggles().forEach(toggle -> ((Node) toggle).setDisable(!isThere));
    }

    private void show(NeedPart part) {
        RadioButton choice = switch (part) {
            case STATEMENTS -> statements;
            case PEOPLE -> colleagues;
            case BALANCE -> weighing;
        };
        boolean isByChoice = choice.isFocused();
        choice.setSelected(true);
        content.getChildren().setAll(parts.computeIfAbsent(part, this::load));
        if (part == NeedPart.PEOPLE) {
            people.shown();
        }
        // The arrows go through the parts without leaving them.
        if (!isByChoice) {
            firstFocus().requestFocus();
        }
    }

    private Parent load(NeedPart part) {
        Object controller = switch (part) {
            case STATEMENTS -> ask;
            case PEOPLE -> people;
            case BALANCE -> balance;
        };
        return FxmlView.load(controller, messages);
    }

    private void tell(Problem problem) {
        if (problem == null) {
            return;
        }
        if (model.desk().nowProperty().get() == null) {
            Button back = new Button(messages.get("deciding.back"));
            back.setOnAction(event -> model.actions().home());
            ProblemPane pane = new ProblemPane(problem, messages, back);
            pane.getStyleClass().add("page-problem");
            content.getChildren().setAll(pane);
            back.requestFocus();
        } else {
            Sheet.problem(root.getScene().getWindow(), problem, messages);
        }
    }

    Node firstFocus() {
        // What lies in a scroll pane is part of the window only once that has its skin.
        root.applyCss();
        return Optional.ofNullable(model.partProperty().get())
                .map(part -> switch (part) {
                    case STATEMENTS -> ask.firstFocus();
                    case PEOPLE -> people.firstFocus();
                    case BALANCE -> balance.firstFocus();
                })
                .orElse(home);
    }
}
