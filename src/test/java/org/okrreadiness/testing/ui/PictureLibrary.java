package org.okrreadiness.testing.ui;

import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.okrreadiness.ui.shell.Navigator;

/** The library, and what came of a practice. */
final class PictureLibrary {

    private PictureLibrary() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject("library-1-full", full.shelved(), Navigator::library, ui -> {}),
                new PictureSubjects.Subject(
                        "library-2-found", full.shelved(), Navigator::library, PictureLibrary::find),
                new PictureSubjects.Subject(
                        "library-3-nothing", full.shelved(), Navigator::library, ui -> ui.type("zzz")),
                new PictureSubjects.Subject("library-4-empty", PictureData.empty(), Navigator::library, ui -> {}),
                new PictureSubjects.Subject(
                        "library-5-practise", full.shelved(), Navigator::library, ui -> ui.click("practise")),
                new PictureSubjects.Subject(
                        "library-6-blueprint", full.shelved(), Navigator::library, ui -> ui.click("blueprint")),
                new PictureSubjects.Subject(
                        "library-8-result", full, go -> go.result(PictureShelf.PRACTISED), ui -> {}),
                new PictureSubjects.Subject(
                        "library-9-result-end", full, go -> go.result(PictureShelf.PRACTISED), PictureActs.turnTo(2)),
                new PictureSubjects.Subject(
                        "library-7-long", full.shelved(), Navigator::library, ui -> ui.type("winter")));
    }

    private static void find(UiDriver ui) {
        ui.onFx(() -> ((ComboBox<?>) ui.node("facet-done")).getSelectionModel().select(1));
        ui.press(KeyCode.DOWN);
        ui.press(KeyCode.DOWN);
    }
}
