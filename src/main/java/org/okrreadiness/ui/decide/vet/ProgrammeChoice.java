package org.okrreadiness.ui.decide.vet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Standing;

/** Title and need, then each programme with how much of it is answered; the arrow keys go from one to the next. */
final class ProgrammeChoice {

    private final VettingViewModel model;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    ProgrammeChoice(VettingViewModel model) {
        this.model = model;
    }

    /** The buttons stay as long as they are about the same: one that is pressed must not go while it is. */
    void draw(VBox into) {
        List<String> about = new ArrayList<>(List.of(VettingViewModel.NEED));
        model.draft().programmes().forEach(programme -> about.add(programme.id()));
        if (!about.equals(List.copyOf(buttons.keySet()))) {
            ToggleGroup group = new ToggleGroup();
            buttons.clear();
            for (String programme : about) {
                String id = programme.equals(VettingViewModel.NEED) ? "choose-need" : "choose-" + buttons.size();
                add(programme, id, group);
            }
            into.getChildren().setAll(buttons.values());
        }
        buttons.get(model.shown()).setSelected(true);
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
