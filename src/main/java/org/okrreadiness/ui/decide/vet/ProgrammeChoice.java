package org.okrreadiness.ui.decide.vet;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;

/** Title and need, then each programme with how much of it is answered; the arrow keys go from one to the next. */
final class ProgrammeChoice {

    private final VettingViewModel model;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    ProgrammeChoice(VettingViewModel model) {
        this.model = model;
    }

    void draw(VBox into) {
        ToggleGroup group = new ToggleGroup();
        buttons.clear();
        add(VettingViewModel.NEED, "choose-need", group);
        int number = 1;
        for (ProgrammeDraft programme : model.draft().programmes()) {
            add(programme.id(), "choose-" + number++, group);
        }
        into.getChildren().setAll(buttons.values());
        refresh();
    }

    private void add(String programme, String id, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setWrapText(true);
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("vet-choice");
        button.setToggleGroup(group);
        button.setSelected(programme.equals(model.shown()));
        button.selectedProperty().addListener((property, before, is) -> {
            if (is) {
                model.show(programme);
            }
        });
        // One of them is always shown: pressing it again changes nothing.
        button.setOnAction(event -> button.setSelected(true));
        buttons.put(programme, button);
    }

    void refresh() {
        buttons.forEach((programme, button) -> button.setText(words(programme)));
    }

    private String words(String programme) {
        if (programme.equals(VettingViewModel.NEED)) {
            return model.messages().get("vettingwork.choice.need");
        }
        ProgrammeFindings findings = model.findings(programme);
        int all = findings.aspects().size();
        return model.messages()
                .get(
                        "vettingwork.choice.programme",
                        findings.programme().name(),
                        all - findings.count(Standing.UNANSWERED),
                        all);
    }

    Node chosen() {
        return buttons.get(model.shown());
    }
}
