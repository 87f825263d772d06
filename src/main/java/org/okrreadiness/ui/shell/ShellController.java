package org.okrreadiness.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Seat;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.OnlyWhole;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.ProblemPane;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.Theme;
import org.okrreadiness.ui.common.WrappingRow;

final class ShellController {

    private final ShellViewModel model;
    private final Messages messages;
    private final ShellCommands commands;
    private HeaderWays ways;

    @FXML
    private BorderPane root;

    @FXML
    private VBox notices;

    @FXML
    private StackPane content;

    @FXML
    private VBox skeleton;

    @FXML
    private Button home;

    @FXML
    private Button library;

    @FXML
    private Button own;

    @FXML
    private Button growth;

    @FXML
    private Button marking;

    @FXML
    private Button records;

    @FXML
    private Button decide;

    @FXML
    private Button verify;

    @FXML
    private WrappingRow header;

    @FXML
    private Label product;

    @FXML
    private Button settings;

    @FXML
    private MenuItem larger;

    @FXML
    private MenuItem smaller;

    @FXML
    private MenuItem normal;

    @FXML
    private RadioMenuItem system;

    @FXML
    private RadioMenuItem light;

    @FXML
    private RadioMenuItem dark;

    @FXML
    private CheckMenuItem contrast;

    @FXML
    private MenuItem shortcuts;

    @FXML
    private MenuItem checks;

    @FXML
    private MenuItem about;

    ShellController(ShellViewModel model, Messages messages, ShellCommands commands) {
        this.model = model;
        this.messages = messages;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        OnlyWhole.show(product, header);
        ways = new HeaderWays(
                header,
                home,
                Map.of(
                        Seat.PARTICIPANT, List.of(library, own, decide),
                        Seat.TRAINER, List.of(marking, library, growth, decide),
                        Seat.RECORDS, List.of(records, verify, growth, library, decide)));
        ways.lead(Seat.PARTICIPANT);
        skeleton.visibleProperty().bind(model.stateProperty().isEqualTo(ShellViewModel.State.OPENING_LONG));
        home.disableProperty()
                .bind(model.stateProperty()
                        .isNotEqualTo(ShellViewModel.State.OPEN)
                        .or(model.atHomeProperty()));
        settings.disableProperty().bind(model.stateProperty().isNotEqualTo(ShellViewModel.State.OPEN));
        library.disableProperty().bind(model.stateProperty().isNotEqualTo(ShellViewModel.State.OPEN));
        own.disableProperty().bind(model.stateProperty().isNotEqualTo(ShellViewModel.State.OPEN));
        growth.disableProperty().bind(model.stateProperty().isNotEqualTo(ShellViewModel.State.OPEN));
        growth.setOnAction(event -> commands.growth());
        marking.disableProperty().bind(model.stateProperty().isNotEqualTo(ShellViewModel.State.OPEN));
        marking.setOnAction(event -> commands.trainer());
        records.disableProperty().bind(model.stateProperty().isNotEqualTo(ShellViewModel.State.OPEN));
        records.setOnAction(event -> commands.records());
        decide.disableProperty().bind(model.stateProperty().isNotEqualTo(ShellViewModel.State.OPEN));
        decide.setOnAction(event -> commands.decide());
        verify.disableProperty().bind(model.stateProperty().isNotEqualTo(ShellViewModel.State.OPEN));
        verify.setOnAction(event -> commands.verify());
        own.setOnAction(event -> commands.own());
        library.setOnAction(event -> commands.library());
        home.setOnAction(event -> commands.home());
        settings.setOnAction(event -> commands.settings());
        shortcuts.setOnAction(event -> commands.shortcuts());
        checks.setOnAction(event -> commands.checks());
        checks.disableProperty().bind(model.stateProperty().isNotEqualTo(ShellViewModel.State.OPEN));
        about.setOnAction(event -> commands.about());
        bindAppearance(commands.appearance());
        model.notices().addListener((ListChangeListener<String>) change -> showNotices());
        model.problemProperty().addListener((o, before, problem) -> show(problem));
    }

    private void show(Problem problem) {
        Button again = new Button(messages.get("shell.problem.again"));
        again.getStyleClass().add("accent");
        again.setOnAction(event -> {
            content.getChildren().setAll(skeleton);
            model.tryAgain();
        });
        ProblemPane pane = new ProblemPane(problem, messages, again);
        pane.getStyleClass().add("page-problem");
        fill(pane);
        again.requestFocus();
    }

    private void bindAppearance(Appearance appearance) {
        larger.setOnAction(event -> appearance.enlargeText());
        smaller.setOnAction(event -> appearance.reduceText());
        normal.setOnAction(event -> appearance.resetText());
        contrast.selectedProperty().bindBidirectional(appearance.highContrastProperty());
        Map<Theme, RadioMenuItem> items = Map.of(Theme.SYSTEM, system, Theme.LIGHT, light, Theme.DARK, dark);
        items.forEach((theme, item) -> {
            item.setSelected(appearance.themeProperty().get() == theme);
            item.setOnAction(event -> appearance.themeProperty().set(theme));
        });
        appearance
                .themeProperty()
                .addListener((o, before, now) -> items.get(now).setSelected(true));
    }

    /** Leads with what is of use to whoever is at the desk. */
    void follow(SeatChoice seat) {
        ways.follow(seat);
    }

    /** Keys that the menus do not already have. */
    void addAccelerators(Scene scene) {
        var keys = scene.getAccelerators();
        keys.put(withShortcut(KeyCode.COMMA), settings::fire);
        keys.put(withShortcut(KeyCode.L), library::fire);
        keys.put(withShortcut(KeyCode.B), own::fire);
        keys.put(withShortcut(KeyCode.G), growth::fire);
        keys.put(withShortcut(KeyCode.M), marking::fire);
        keys.put(withShortcut(KeyCode.R), records::fire);
        keys.put(withShortcut(KeyCode.D), decide::fire);
        keys.put(new KeyCodeCombination(KeyCode.HOME, KeyCombination.ALT_DOWN), home::fire);
    }

    private static KeyCombination withShortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    void fill(Parent screen) {
        content.getChildren().setAll(screen);
    }

    private void showNotices() {
        notices.getChildren().setAll(model.notices().stream().map(this::strip).toList());
    }

    private Node strip(String notice) {
        Label words = new Label(notice, Icon.NOTICE.node());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button dismiss = new Button(messages.get("shell.notice.dismiss"));
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(event -> model.dismiss(notice));
        HBox strip = new HBox(words, dismiss);
        strip.getStyleClass().add("notice-strip");
        return strip;
    }
}
