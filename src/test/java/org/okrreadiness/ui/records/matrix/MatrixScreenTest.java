package org.okrreadiness.ui.records.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.WentTo;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.SceneStyle;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;

@UiTest
class MatrixScreenTest {

    @TempDir
    private Path folder;

    private final WentTo went = new WentTo();

    private void open(UiDriver ui, SampleRegister register) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new FxDelay());
        RecordsServices services = new RecordsServices(register.desks(), SampleRegister.CLOCK, "hr");
        ui.onFx(() -> SceneStyle.begin(new Appearance(new InMemoryPreferences())));
        ui.show(
                () -> {
                    MatrixScreen screen = new MatrixScreen(tools, services, went);
                    Platform.runLater(screen.firstFocus()::requestFocus);
                    return screen.root();
                },
                1280,
                720);
    }

    @Test
    void findsSomebodyByTypingAndOpensTheirEvidenceByKeyboardAlone(UiDriver ui) {
        try (SampleRegister register = new SampleRegister(folder)) {
            register.person("Amina Yusuf", "North", "");
            Person bo = register.person("Bo Larsen", "North", "");
            register.record(bo, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.WRITTEN, 3);
            open(ui, register);
            ui.type("lar");
            ui.waitUntil("one is found", () -> ui.text("count").equals("One person found"));
            ui.press(KeyCode.DOWN);
            ui.press(KeyCode.RIGHT);
            assertThat(ui.call(() -> ui.node("list", ListView.class).lookupAll(".matrix-line").stream()
                            .map(ListCell.class::cast)
                            .filter(ListCell::isSelected)
                            .map(ListCell::getAccessibleText)
                            .toList()
                            .get(0)))
                    .startsWith("Bo Larsen. Writing: Beyond. sound, written, until ");
            ui.press(KeyCode.ENTER);
            assertThat(went.places()).containsExactly("person " + bo.id() + " WRITING");
        }
    }

    @Test
    void goesOnFilteringWhenSomebodyTypesInTheListAndShowsEverybodyAgain(UiDriver ui) {
        try (SampleRegister register = new SampleRegister(folder)) {
            register.person("Amina Yusuf", "North", "");
            register.person("Bo Larsen", "North", "");
            open(ui, register);
            ui.press(KeyCode.DOWN);
            ui.type("zz");
            assertThat(ui.focusedId()).isEqualTo("search");
            ui.waitUntil("nobody is found", () -> ui.shows("nobody"));
            ui.press(KeyCode.ESCAPE);
            ui.waitUntil("everybody is there", () -> ui.text("count").equals("2 people"));
            assertThat(ui.focusedId()).isEqualTo("search");
        }
    }

    @Test
    void leadsOnWhereThereIsNobody(UiDriver ui) {
        try (SampleRegister register = new SampleRegister(folder)) {
            open(ui, register);
            assertThat(ui.focusedId()).isEqualTo("emptyEnter");
            ui.press(KeyCode.ENTER);
            assertThat(went.places()).containsExactly("enter");
        }
    }
}
