package org.okrreadiness.testing.ui;

import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DataFolderInUseException;

/** What belongs to the window itself. */
final class PictureShell {

    private PictureShell() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        RuntimeException inUse = new DataFolderInUseException(
                Phrase.of("problem.folder-in-use", "/home/amina/.local/share/okr-readiness"),
                new IllegalStateException());
        return Stream.of(
                new PictureSubjects.Subject(
                        "shell-1-shortcuts", full, PictureResult::toResult, ui -> ui.press(KeyCode.F1)),
                new PictureSubjects.Subject("shell-1-about", full, go -> {}, PictureShell::openAbout),
                new PictureSubjects.Subject("shell-1-about-card", full, go -> {}, PictureShell::readAccuracyCard),
                new PictureSubjects.Subject("shell-1-about-end", full, go -> {}, PictureShell::readAboutToItsEnd),
                new PictureSubjects.Subject("shell-1-checks", full, go -> {}, PictureShell::openChecks),
                new PictureSubjects.Subject("shell-2-menu", full, go -> {}, ui -> ui.clickText("View")),
                new PictureSubjects.Subject("shell-3-in-use", PictureData.failing(inUse), go -> {}, ui -> {}),
                new PictureSubjects.Subject(
                        "shell-4-defect",
                        PictureData.failing(new IllegalStateException("unseen")),
                        go -> {},
                        ui -> {}));
    }

    private static void openAbout(UiDriver ui) {
        PictureActs.choose(ui, "about");
    }

    private static void openChecks(UiDriver ui) {
        PictureActs.choose(ui, "checks");
    }

    private static void readAccuracyCard(UiDriver ui) {
        openAbout(ui);
        PictureActs.bringUp(ui, ".figures");
    }

    private static void readAboutToItsEnd(UiDriver ui) {
        openAbout(ui);
        ui.onFx(() -> ((ScrollPane) ui.windowOnTop().getScene().getRoot().lookup(".scroll-pane")).setVvalue(1));
    }
}
