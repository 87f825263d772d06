package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.Exporting;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.ui.PictureRegister.State;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.RecordsPlace;

/** Where records go out as files and come in from them. */
final class PictureExchange {

    static final Path FOLDER = fresh();

    /** What the next question for files is answered with. */
    private static List<Path> chosen = List.of();

    private static final String PROBLEMS = "Name,E-mail,Department,OKR role\n"
            + PictureRegister.LONG_NAME + ",mm@example.org,Harbours,coach\n"
            + "Ana Silva,no address,Harbours,Pilot\n"
            + "Amina Yusuf,,Winter services,coach\n"
            + ",nobody@example.org,Harbours,\n"
            + PictureRegister.WITHDRAWN + ",,Harbours,\n"
            + "\"=1+1\",,Harbours,\n";

    private PictureExchange() {}

    static List<PictureSubjects.Subject> subjects() {
        List<PictureSubjects.Subject> all = new ArrayList<>();
        all.addAll(exports());
        all.addAll(PictureChecks.subjects());
        all.addAll(peoples());
        all.addAll(records());
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

    private static List<PictureSubjects.Subject> peoples() {
        Consumer<Navigator> people = PictureRegister.to(RecordsPlace.Page.PEOPLE);
        return List.of(
                PictureRegister.subject("8-people", State.FULL, people, ui -> {}),
                PictureRegister.subject("8-people-look", State.FULL, people, ui -> choose(ui, table(PROBLEMS))),
                PictureRegister.subject("8-people-columns", State.FULL, people, ui -> {
                    choose(ui, table(PROBLEMS));
                    PictureActs.bringUp(ui, "#column-name");
                }),
                PictureRegister.subject("8-people-missing", State.FULL, people, ui -> {
                    choose(ui, table(PROBLEMS));
                    PictureActs.press("enter").accept(ui);
                }),
                PictureRegister.subject(
                        "8-people-nameless", State.FULL, people, ui -> choose(ui, table("Who,Where\nAna,North\n"))),
                PictureRegister.subject("8-people-done", State.CHANGED, people, ui -> {
                    choose(ui, table("Name,Unit\nAna Silva,North\n"));
                    PictureActs.press("ground-consent")
                            .andThen(PictureActs.press("enter"))
                            .accept(ui);
                }),
                PictureRegister.subject(
                        "8-people-unreadable",
                        State.FULL,
                        people,
                        ui -> choose(ui, List.of(FOLDER.resolve("gone.csv")))));
    }

    private static List<PictureSubjects.Subject> records() {
        Consumer<Navigator> receive = PictureRegister.to(RecordsPlace.Page.RECEIVE);
        return List.of(
                PictureRegister.subject("9-receive", State.FULL, receive, ui -> {}),
                PictureRegister.subject("9-receive-look", State.FULL, receive, ui -> choose(ui, elsewhere())),
                PictureRegister.subject(
                        "9-receive-refused",
                        State.FULL,
                        receive,
                        ui -> choose(
                                ui,
                                List.of(PictureChecks.given(
                                        ExportFormat.JSON, "unknown.json", SampleIssuer.school())))),
                PictureRegister.subject("9-receive-done", State.CHANGED, receive, ui -> {
                    choose(ui, elsewhere());
                    PictureActs.press("ground-consent")
                            .andThen(PictureActs.press("accept"))
                            .accept(ui);
                }));
    }

    /** Records of another folder: somebody new, somebody known by name, somebody who took their consent back, and two of one name. */
    private static List<Path> elsewhere() {
        try (SampleRegister there = new SampleRegister(Files.createTempDirectory("elsewhere"))) {
            for (String name : List.of(
                    "Chiara Rossi", PictureRegister.LONG_NAME, PictureRegister.WITHDRAWN, "Bo Larsen", "Bo Larsen")) {
                there.record(
                        there.person(name, "Harbours", ""),
                        Competency.FACILITATION,
                        Shown.attested(Level.SOUND),
                        EvidenceStrength.SUPERVISED,
                        12);
            }
            Exporting.Order order = new Exporting.Order(ExportFormat.JSON, RecordFilter.ALL, false, "hr", "");
            Path file = FOLDER.resolve("records-of-the-northern-harbours.json");
            there.desk()
                    .givingOut()
                    .exporting()
                    .export(order, file, there.desk().givingOut().keys().seal(), ExportWatch.NONE);
            return List.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> table(String text) {
        try {
            return List.of(Files.writeString(FOLDER.resolve("people-of-the-northern-harbours.csv"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers the question for files that a button asks. */
    static void choose(UiDriver ui, List<Path> files) {
        chosen = files;
        PictureActs.press("choose").accept(ui);
        ui.settle();
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

    /** What stands in the cells of a workbook, and the same without digits, by which words are told apart. */
    private static List<String> cells() {
        RecordsDesk.GivingOut out = PictureRegister.full().desk().givingOut();
        Exporting.Order order = new Exporting.Order(ExportFormat.XLSX, oneFilter(), false, "hr", "");
        ExportBeginning.Table table = (ExportBeginning.Table)
                out.exporting().beginning(order, out.keys().issuer(), 5).rows().orElseThrow();
        List<String> cells = new ArrayList<>(table.head());
        for (List<String> row : table.rows()) {
            cells.addAll(row);
            row.forEach(cell -> cells.add(cell.replaceAll("[0-9]+", "")));
        }
        return cells;
    }

    private static RecordFilter oneFilter() {
        return RecordFilter.of(PictureRegister.full()
                .register()
                .people()
                .byName(PictureRegister.LONG_NAME)
                .get(0)
                .id());
    }

    /** What comes from the machine. */
    static List<Object> content() {
        return List.of(
                PROBLEMS,
                "people-of-the-northern-harbours.csv records-of-the-northern-harbours.json gone.csv unknown.json records.csv"
                        + " NoSuchFileException changed.csv note.txt certificates json csv xlsx Who Where no address Ana Silva Pilot nobody@example.org",
                FOLDER.toString(),
                cells(),
                PictureChecks.content());
    }
}
