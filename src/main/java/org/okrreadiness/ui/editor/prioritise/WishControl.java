package org.okrreadiness.ui.editor.prioritise;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.editor.part.OptionControl;
import org.okrreadiness.ui.editor.part.WordChoice;
import org.okrreadiness.wording.Words;

/** Whether a wish is done (a click, Space, Enter or D), what it takes and, once it is dropped, on what ground. */
final class WishControl extends OptionControl {

    private final Wish wish;
    private final PrioritiseViewModel choice;
    private final Messages messages;
    private final ToggleButton doIt;
    private final BooleanBinding dropped;
    private final BooleanBinding withoutGround;

    WishControl(Wish wish, PrioritiseViewModel choice, Messages messages) {
        this.wish = wish;
        this.choice = choice;
        this.messages = messages;
        this.dropped = choice.dropped(wish);
        this.withoutGround = Bindings.createBooleanBinding(
                () -> dropped.get() && choice.groundProperty(wish).get().isEmpty(),
                dropped,
                choice.groundProperty(wish));
        this.doIt = doIt();
        getStyleClass().add("wish");
        getChildren().setAll(new WrappingRow(doIt, cost(), ground()));
        choice.takenProperty().addListener(changed -> showTaken());
        showTaken();
    }

    private ToggleButton doIt() {
        ToggleButton toggle = new ToggleButton(messages.get("editor.prioritise.do"));
        toggle.setId("do-" + wish.id());
        toggle.getStyleClass().add("wish-do");
        toggle.setAccessibleText(messages.get("editor.prioritise.do.spoken", wish.cost(), wish.text()));
        toggle.selectedProperty().bindBidirectional(choice.chosenProperty(wish));
        Node done = Icon.DONE.node();
        toggle.graphicProperty()
                .bind(Bindings.when(toggle.selectedProperty()).then(done).otherwise((Node) null));
        toggle.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return toggle;
    }

    private void pressed(KeyEvent key) {
        boolean asked = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.D;
        if (asked && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            doIt.fire();
        }
    }

    /** A screen reader says after every change how much is taken. */
    private void showTaken() {
        doIt.setAccessibleHelp(Words.of(messages, choice.meter()));
    }

    /** What it takes, and quietly whether a ground is still open. */
    private Label cost() {
        Label cost = new Label();
        cost.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                withoutGround.get() ? "editor.prioritise.cost.open" : "editor.prioritise.cost",
                                wish.cost()),
                        withoutGround));
        cost.getStyleClass().addAll("small-label", "wish-cost");
        return cost;
    }

    /** Its room is kept while it does not show, so that no row moves. */
    private WordChoice<Ground> ground() {
        WordChoice<Ground> grounds = new WordChoice<>(
                messages,
                "editor.ground",
                List.of(Ground.values()),
                choice.groundProperty(wish),
                messages.get("editor.prioritise.ground"),
                name -> messages.get("editor.prioritise.ground.spoken", name, wish.text()));
        grounds.setId("ground-" + wish.id());
        grounds.visibleProperty().bind(dropped);
        return grounds;
    }

    @Override
    public Node stop() {
        return doIt;
    }
}
