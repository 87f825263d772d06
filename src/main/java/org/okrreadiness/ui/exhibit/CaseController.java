package org.okrreadiness.ui.exhibit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.WrappingRow;

/**
 * Binds {@code Case.fxml}. The exhibits are rows of choices, and not a tab pane, because a tab pane hides in a menu what
 * does not fit, and an exhibit nobody sees is an exhibit nobody reads.
 */
final class CaseController {

    private final Messages messages;
    private final ExhibitPages pages;
    private Scenario shown;
    private ToggleGroup group = new ToggleGroup();
    private final Map<RadioButton, Supplier<Node>> made = new LinkedHashMap<>();

    @FXML
    private Label title;

    @FXML
    private Label setting;

    @FXML
    private WrappingRow choices;

    @FXML
    private StackPane page;

    CaseController(Messages messages) {
        this.messages = messages;
        this.pages = new ExhibitPages(messages);
    }

    /** The choice that is made, from which arrow keys lead to all others. */
    Node chosen() {
        return (Node) group.getSelectedToggle();
    }

    void show(Scenario scenario) {
        if (scenario.equals(shown)) {
            return;
        }
        shown = scenario;
        Scenario.Setting where = scenario.setting();
        title.setText(scenario.title());
        setting.setText(
                messages.get("exhibit.setting", where.organisation(), where.sector(), where.country(), where.people()));
        group = new ToggleGroup();
        made.clear();
        List<RadioButton> offered = new ArrayList<>();
        offered.add(choice(messages.get("exhibit.brief"), () -> pages.brief(scenario)));
        for (Exhibit exhibit : scenario.exhibits()) {
            offered.add(choice(exhibit.title(), () -> pages.titled(exhibit)));
        }
        choices.getChildren().removeIf(RadioButton.class::isInstance);
        choices.getChildren().addAll(offered);
        offered.get(0).setSelected(true);
    }

    private RadioButton choice(String name, Supplier<Node> content) {
        RadioButton choice = new RadioButton(name);
        choice.getStyleClass().setAll("toggle-button", "exhibit-choice");
        choice.setMnemonicParsing(false);
        choice.setTooltip(new Tooltip(name));
        choice.setToggleGroup(group);
        choice.focusTraversableProperty().bind(choice.selectedProperty());
        made.put(choice, onceMade(() -> Paper.scrolling(name, content.get())));
        choice.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                page.getChildren().setAll(made.get(choice).get());
            }
        });
        return choice;
    }

    /** Kept while the case is shown: an exhibit opens again where it was left. */
    private static Supplier<Node> onceMade(Supplier<Node> content) {
        Node[] kept = new Node[1];
        return () -> {
            if (kept[0] == null) {
                kept[0] = content.get();
            }
            return kept[0];
        };
    }

    Map<Node, Runnable> pages() {
        Map<Node, Runnable> pages = new LinkedHashMap<>();
        made.forEach((choice, content) -> pages.put(content.get(), () -> choice.setSelected(true)));
        return pages;
    }
}
