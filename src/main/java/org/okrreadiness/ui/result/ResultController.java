package org.okrreadiness.ui.result;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.ProblemPane;
import org.okrreadiness.ui.common.WrappingRow;

final class ResultController {

    private static final String TAKE_AWAY = "takeAway";

    private final ResultViewModel model;
    private final Messages messages;
    private final Onward onward;

    @FXML
    private Parent root;

    @FXML
    private ListView<ResultViewModel.Page> pages;

    @FXML
    private ScrollPane page;

    @FXML
    private VBox head;

    @FXML
    private VBox foot;

    @FXML
    private WrappingRow actions;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Button toHome;

    @FXML
    private Button nextCase;

    ResultController(ResultViewModel model, Messages messages, Onward onward) {
        this.model = model;
        this.messages = messages;
        this.onward = onward;
    }

    @FXML
    private void initialize() {
        pages.setCellFactory(list -> new PageCell());
        pages.getSelectionModel()
                .selectedIndexProperty()
                .addListener((o, before, now) -> model.pageProperty().set(Math.max(0, now.intValue())));
        model.pageProperty().addListener((o, before, now) -> show(now.intValue()));
        model.shownProperty().addListener((o, before, now) -> showAll());
        model.waitingProperty().addListener((o, before, now) -> wait(now));
        model.problemProperty().addListener((o, before, now) -> page.setContent(new ProblemPane(now, messages)));
        previous.disableProperty().bind(model.pageProperty().isEqualTo(0));
        previous.setOnAction(event -> model.previous());
        next.visibleProperty().bind(model.hasNextBinding());
        next.managedProperty().bind(next.visibleProperty());
        next.setOnAction(event -> model.next());
        bindWaysOn();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turnPage);
        FileDrop.install(root, PackKind.FEEDBACK.ending(), model::takeIn);
    }

    /** On the last page the main action leads on to the next case, or home when there is none. */
    private void bindWaysOn() {
        boolean more = onward.nextCase().isPresent();
        toHome.visibleProperty().bind(model.hasNextBinding().not().and(new SimpleBooleanProperty(!more)));
        toHome.managedProperty().bind(toHome.visibleProperty());
        toHome.setOnAction(event -> onward.home().run());
        nextCase.setVisible(more);
        nextCase.setManaged(more);
        nextCase.setOnAction(event -> onward.nextCase().ifPresent(Runnable::run));
        model.pageProperty().addListener((o, before, now) -> {
            nextCase.getStyleClass().remove("accent");
            if (!model.hasNextBinding().get()) {
                nextCase.getStyleClass().add("accent");
            }
        });
    }

    private void turnPage(KeyEvent event) {
        Map<KeyCode, Runnable> turns = Map.of(KeyCode.RIGHT, model::next, KeyCode.LEFT, model::previous);
        if (event.isAltDown() && turns.containsKey(event.getCode())) {
            turns.get(event.getCode()).run();
            event.consume();
        }
    }

    /** Once it has been read, and again whenever other marks are shown. */
    private void showAll() {
        int before = model.pageProperty().get();
        pages.getItems().setAll(model.pages());
        TakeAwayViewModel takeAway = model.takeAway();
        foot.getChildren().setAll(FxmlView.load(new TakenController(takeAway, messages), messages), actions);
        Node takeAwayBar = FxmlView.load(new TakeAwayController(takeAway, messages), messages);
        takeAwayBar.setId(TAKE_AWAY);
        actions.getChildren().removeIf(node -> TAKE_AWAY.equals(node.getId()));
        actions.getChildren().add(0, takeAwayBar);
        if (model.isMarkedByTrainer() && head.getChildren().isEmpty()) {
            head.getChildren().add(new WhoseMarks(model, messages));
        }
        show(before);
    }

    private void wait(boolean is) {
        if (is) {
            Region line = new Region();
            line.getStyleClass().addAll("skeleton", "wide");
            VBox skeleton = new VBox(line);
            skeleton.getStyleClass().add("page");
            page.setContent(skeleton);
        }
    }

    private void show(int number) {
        pages.getSelectionModel().select(number);
        pages.scrollTo(Math.max(0, number - 2));
        boolean held = holdsTheKeyboard();
        page.setContent(model.isTrainerPage() ? model.byTrainer().orElseThrow().page() : page(number));
        page.setVvalue(0);
        if (held) {
            // What had it is gone; without this it would fall to the first button of the window.
            pages.requestFocus();
        }
    }

    private boolean holdsTheKeyboard() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (owner != null && owner != page.getContent()) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private Node page(int number) {
        return FxmlView.load(
                number == 0
                        ? new OverviewController(model.result().overview(), messages, ways())
                        : new TaskPageController(model.task(), messages),
                messages);
    }

    private OverviewController.Ways ways() {
        boolean offers = model.byTrainer().isPresent() && !model.isMarkedByTrainer();
        return new OverviewController.Ways(
                onward, model::open, offers ? Optional.of(model::openTrainer) : Optional.empty());
    }

    /** The page that is open; empty while there is none. */
    Optional<Node> shown() {
        return Optional.ofNullable(page.getContent());
    }

    Node firstFocus() {
        return pages;
    }
}
