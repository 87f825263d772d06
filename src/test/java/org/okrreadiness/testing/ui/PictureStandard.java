package org.okrreadiness.testing.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import org.okrreadiness.bootstrap.Ways;
import org.okrreadiness.content.YamlCutRecord;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.service.StandardSetting;
import org.okrreadiness.testing.Cases;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.InMemoryStandards;
import org.okrreadiness.testing.SampleStudies;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.standard.StandardScreen;

/** Setting the cut scores of a pack, step by step. */
final class PictureStandard {

    private static final int PEOPLE = 30;
    private static final int TOO_FEW = 6;

    /** How a pack writes cut scores. */
    private static final List<String> FIELDS =
            List.of("cut-scores", "angoff overall", "borderline-regression overall", "competencies", "standard-error");

    private PictureStandard() {}

    static List<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return List.of(
                subject("1-empty", PictureData.empty(), ui -> {}),
                subject("2-studies", full, ui -> {}),
                subject("3-begun", PictureData.empty(), press("panel")),
                subject("4-first", full, study(0)),
                subject("5-second", full, study(0).andThen(step(1))),
                subject("6-panel-cut", full, study(0).andThen(step(2))),
                subject("6-panel-record", full, study(0).andThen(step(2)).andThen(PictureStandard::readRecord)),
                subject("7-few-judges", full, study(1).andThen(step(2))),
                subject("8-ratings", full, study(2).andThen(PictureStandard::toTheEnd)),
                subject("8-ratings-none", PictureData.empty(), press("ratings")),
                subject("9-ratings-cut", full, study(2).andThen(step(1))),
                subject("9-ratings-few", full, study(3).andThen(step(1))));
    }

    private static PictureSubjects.Subject subject(String name, PictureData data, Consumer<UiDriver> act) {
        return new PictureSubjects.Subject("standard-" + name, data, go -> go.standard(Cases.assessment()), act);
    }

    private static Consumer<UiDriver> press(String id) {
        return ui -> {
            ui.settle();
            ui.onFx(() -> ((ButtonBase) ui.node(id)).fire());
            ui.settle();
        };
    }

    private static Consumer<UiDriver> study(int number) {
        return ui -> {
            ui.settle();
            ui.onFx(() -> ((Hyperlink) ui.windowOnTop()
                            .getScene()
                            .getRoot()
                            .lookupAll("#studies .hyperlink")
                            .toArray()[number])
                    .fire());
            ui.settle();
        };
    }

    private static Consumer<UiDriver> step(int number) {
        return ui -> {
            ui.onFx(() -> ((ToggleButton) ui.windowOnTop()
                            .getScene()
                            .getRoot()
                            .lookupAll("#steps .toggle-button")
                            .toArray()[number])
                    .setSelected(true));
            ui.settle();
            ui.waitAMoment();
        };
    }

    /** The ring around a button would be taken for what it lies on. */
    private static void toTheEnd(UiDriver ui) {
        ui.onFx(() -> ui.node("next").requestFocus());
    }

    private static void readRecord(UiDriver ui) {
        PictureActs.bringUp(ui, "#recordPart");
    }

    /** What is shown that is no word of the program: a pack, judges, people. */
    static List<Object> content() {
        Assessment pack = Cases.assessment();
        return List.of(pack, SampleStudies.panel(pack, 10), SampleStudies.people(PEOPLE), FIELDS);
    }

    /** @param any whether there are studies and people already */
    static Screen screen(UiTools tools, Assessment pack, boolean any, Navigator go) {
        InMemoryStandards standards = new InMemoryStandards();
        if (any) {
            standards.keep(SampleStudies.ratings(pack, TOO_FEW));
            standards.keep(SampleStudies.ratings(pack, PEOPLE));
            standards.keep(SampleStudies.panel(pack, 3));
            standards.keep(SampleStudies.panel(pack, 10));
        }
        StandardSetting setting = new StandardSetting(
                SampleStudies.sittings(pack, any ? PEOPLE : 0, PictureData.CLOCK),
                FixedAssessments.shipped(pack),
                standards,
                new YamlCutRecord(),
                PictureData.CLOCK);
        return new StandardScreen(tools, setting, pack, PictureData.CLOCK, new Ways(go, folder -> {}).fromStandard());
    }
}
