package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.testing.ui.PictureRegister.State;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.RecordsPlace;

/** Where records go out as files and come in from them. */
final class PictureExchange {

    private static final Path FOLDER = fresh();

    /** What the next question for files is answered with. */
    private static List<Path> chosen = List.of();

    private PictureExchange() {}

    static List<PictureSubjects.Subject> subjects() {
        List<PictureSubjects.Subject> all = new ArrayList<>();
        all.addAll(exports());
        return all;
    }

    private static List<PictureSubjects.Subject> exports() {
        Consumer<Navigator> everybody = go -> go.records(RecordsPlace.export(MatrixFilter.ALL));
        Consumer<Navigator> one = go -> go.records(RecordsPlace.export(
                PictureRegister.named(PictureRegister.LONG_NAME).id()));
        return List.of(
                PictureRegister.subject("6-export", State.FULL, everybody, ui -> {}),
                PictureRegister.subject("6-export-one", State.FULL, one, ui -> {}),
                PictureRegister.subject("6-export-sheet", State.FULL, one, PictureActs.press("next")),
                PictureRegister.subject("6-export-text", State.FULL, one, as("csv")),
                PictureRegister.subject("6-export-folder", State.FULL, everybody, as("pdf")),
                PictureRegister.subject("6-export-none", State.EMPTY, everybody, as("json")),
                PictureRegister.subject(
                        "6-export-done", State.CHANGED, one, as("json").andThen(PictureActs.press("write"))),
                PictureRegister.subject("6-export-locked", State.CHANGED, one, PictureExchange::lockedExport),
                PictureRegister.subject("6-export-failing", State.FAILING, everybody, PictureActs.press("next")));
    }

    private static Consumer<UiDriver> as(String format) {
        return PictureActs.press("format-" + format).andThen(PictureActs.press("next"));
    }

    private static void lockedExport(UiDriver ui) {
        PictureRegister.register().desk().givingOut().keys().protect("four words nobody knows".toCharArray());
        PictureRegister.register().desk().givingOut().keys().lock();
        as("csv").andThen(PictureActs.press("write")).accept(ui);
    }

    /** A picture has no dialogs and no file manager. */
    static RecordsFiles files() {
        return new RecordsFiles(
                (owner, kind, name, endings, begin) -> Optional.of(new SavePlace(FOLDER.resolve(name), true)),
                (owner, title, begin) -> Optional.of(FOLDER),
                (owner, wanted) -> chosen,
                folder -> {});
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("exchange");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes from the machine. */
    static List<Object> content() {
        return List.of();
    }
}
