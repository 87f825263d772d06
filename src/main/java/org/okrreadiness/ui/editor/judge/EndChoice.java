package org.okrreadiness.ui.editor.judge;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.part.OptionControl;

/** Best and Worst side by side: a click, the keys B and W, or the arrows left and right and Space. A second time takes it back. */
final class EndChoice extends OptionControl {

    private final BestAndWorstViewModel choices;
    private final String option;
    private final ToggleButton best;
    private final ToggleButton worst;

    EndChoice(Messages messages, ResponseOption option, BestAndWorstViewModel choices) {
        this.choices = choices;
        this.option = option.id();
        this.best = end(messages, "best", option, () -> choices.chooseBest(option.id()));
        this.worst = end(messages, "worst", option, () -> choices.chooseWorst(option.id()));
        HBox row = new HBox(best, worst);
        row.getStyleClass().add("ends");
        getChildren().add(row);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        choices.bestProperty().addListener(changed -> show());
        choices.worstProperty().addListener(changed -> show());
        show();
    }

    private ToggleButton end(Messages messages, String name, ResponseOption option, Runnable choose) {
        ToggleButton end = new ToggleButton(messages.get("editor.choose." + name));
        end.setId(name + "-" + option.id());
        end.getStyleClass().add("end");
        end.setAccessibleText(messages.get("editor.choose." + name + ".spoken", option.text()));
        end.setOnAction(pressed -> {
            choose.run();
            show();
        });
        return end;
    }

    private void show() {
        Optional<String> here = Optional.of(option);
        best.setSelected(choices.bestProperty().get().equals(here));
        worst.setSelected(choices.worstProperty().get().equals(here));
        best.setFocusTraversable(!worst.isSelected());
        worst.setFocusTraversable(worst.isSelected());
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        KeyCode code = key.getCode();
        if (code == KeyCode.B || code == KeyCode.W) {
            key.consume();
            ToggleButton end = code == KeyCode.B ? best : worst;
            end.fire();
            end.requestFocus();
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            key.consume();
            (code == KeyCode.LEFT ? best : worst).requestFocus();
        }
    }

    @Override
    public Node stop() {
        return worst.isSelected() ? worst : best;
    }
}
