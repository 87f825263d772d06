package org.okrreadiness.ui.records.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.MatrixRow;
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
        open(ui, register, 1280);
    }

    private void open(UiDriver ui, SampleRegister register, int width) {
        UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new FxDelay());
        RecordsServices services = new RecordsServices(register.desks(), SampleRegister.CLOCK, "hr");
        ui.onFx(() -> SceneStyle.begin(new Appearance(new InMemoryPreferences())));
        ui.show(
                () -> {
                    MatrixScreen screen = new MatrixScreen(tools, services, went);
                    Platform.runLater(screen.firstFocus()::requestFocus);
                    return screen.root();
                },
                width,
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
    void sortsByKeyboardAndByTheHeadsOfColumnsAndSaysSo(UiDriver ui) {
        try (SampleRegister register = new SampleRegister(folder)) {
            register.person("Amina Yusuf", "South", "");
            Person bo = register.person("Bo Larsen", "North", "");
            register.record(bo, Competency.THEORY_AND_INTENT, Shown.attested(Level.SOUND), EvidenceStrength.WRITTEN, 3);
            open(ui, register, 1920);
            assertThat(names(ui)).containsExactly("Amina Yusuf", "Bo Larsen");

            ui.press(KeyCode.DOWN);
            ui.press(KeyCode.SHORTCUT, KeyCode.O);
            ui.waitUntil("what is known first", () -> names(ui).equals(List.of("Bo Larsen", "Amina Yusuf")));
            assertThat(said(ui)).endsWith("By Theory and intent: Lacking first");
            assertThat(heads(ui)).contains("Theory and intent ↑", "Person");
            ui.press(KeyCode.SHORTCUT, KeyCode.O);
            ui.waitUntil("the other way round", () -> names(ui).equals(List.of("Amina Yusuf", "Bo Larsen")));
            assertThat(heads(ui)).contains("Theory and intent ↓");
            assertThat(ui.text("turn")).isEqualTo("Lacking last");

            ui.onFx(() -> ui.node("sort", ComboBox.class).getSelectionModel().select(1));
            ui.waitUntil("by unit", () -> names(ui).equals(List.of("Bo Larsen", "Amina Yusuf")));
            ui.click("turn");
            ui.waitUntil("by unit, turned round", () -> names(ui).equals(List.of("Amina Yusuf", "Bo Larsen")));
            assertThat(ui.text("turn")).isEqualTo("Z to A");

            ui.clickText("Person");
            ui.waitUntil("by name", () -> heads(ui).contains("Person ↑"));
            ui.clickText("Person ↑");
            ui.waitUntil("by name, turned round", () -> names(ui).equals(List.of("Bo Larsen", "Amina Yusuf")));
        }
    }

    private static List<String> names(UiDriver ui) {
        return ui.call(() -> ui.node("list", ListView.class).getItems().stream()
                .map(row -> ((MatrixRow) row).name())
                .toList());
    }

    private static String said(UiDriver ui) {
        return ui.call(() -> ui.node("list", ListView.class).getAccessibleText());
    }

    private static List<String> heads(UiDriver ui) {
        return ui.call(() -> ui.node("heads", Pane.class).lookupAll(".matrix-head").stream()
                .map(head -> ((Labeled) head).getText())
                .toList());
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
