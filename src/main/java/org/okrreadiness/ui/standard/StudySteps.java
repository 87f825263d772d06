package org.okrreadiness.ui.standard;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.standard.Round;

/** The steps of a study as buttons, one of them chosen. */
final class StudySteps {

    private final StandardViewModel model;
    private final HBox row;
    private final Consumer<StudyPage> show;
    private final ToggleGroup group = new ToggleGroup();

    /** @param show shows the page of a step */
    StudySteps(StandardViewModel model, HBox row, Consumer<StudyPage> show) {
        this.model = model;
        this.row = row;
        this.show = show;
        group.selectedToggleProperty().addListener((property, before, now) -> turn(before, now));
    }

    /** Begins with the first step. */
    void begin(StudyDesk desk) {
        group.getToggles().clear();
        List<ToggleButton> steps = desk.study().fold(panel -> ofPanel(desk), rated -> ofRatings(desk));
        row.getChildren().setAll(steps);
        group.getToggles().get(0).setSelected(true);
    }

    private List<ToggleButton> ofPanel(StudyDesk desk) {
        return List.of(
                step("standard.step.first", () -> worksheet(desk, Round.FIRST)),
                step("standard.step.second", () -> worksheet(desk, Round.SECOND)),
                cut(desk));
    }

    private List<ToggleButton> ofRatings(StudyDesk desk) {
        return List.of(
                step("standard.step.ratings", () -> new RatingsController(new RatingsViewModel(desk, messages()))),
                cut(desk));
    }

    private StudyPage worksheet(StudyDesk desk, Round round) {
        return new WorksheetController(new WorksheetViewModel(desk, round, messages()), messages());
    }

    private ToggleButton cut(StudyDesk desk) {
        return step("standard.step.cut", () -> new CutController(new CutViewModel(model.tools(), desk)));
    }

    private ToggleButton step(String key, Supplier<StudyPage> make) {
        ToggleButton button = new ToggleButton(messages().get(key));
        button.setToggleGroup(group);
        button.getProperties().put(StudyPage.class, make);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A step that is pressed again stays chosen. */
    private void turn(Toggle before, Toggle now) {
        if (now != null) {
            show.accept((StudyPage) ((Supplier<?>) now.getProperties().get(StudyPage.class)).get());
        } else if (group.getToggles().contains(before)) {
            before.setSelected(true);
        }
    }

    void forward() {
        int now = group.getToggles().indexOf(group.getSelectedToggle());
        group.getToggles().get(now + 1).setSelected(true);
    }

    private Messages messages() {
        return model.messages();
    }
}
