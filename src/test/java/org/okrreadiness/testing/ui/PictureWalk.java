package org.okrreadiness.testing.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.okrreadiness.content.NeedSheetFiles;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.need.Balance;
import org.okrreadiness.export.need.BalancePages;
import org.okrreadiness.export.vetting.VettingPages;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Seat;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.service.decide.vet.Vettings;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.InMemoryNeeds;
import org.okrreadiness.testing.InMemoryVettings;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleCadence;
import org.okrreadiness.ui.shell.DecidePlace;
import org.okrreadiness.ui.shell.Navigator;

/** The pictures of {@code docs/decide-walk.md}, made of the files beside it. They are drawn after all others. */
final class PictureWalk {

    static final String NAME = PictureReadme.NAME + "walk-";

    private static final Path FOLDER = Path.of("docs/decide-walk");
    private static final List<String> COLLEAGUES = List.of("depot.yaml", "crew.yaml", "director.yaml");
    private static final UUID LEAD = UUID.fromString("7c7d1c52-9a55-4a0e-9b0a-0f3c1c2d7e01");
    private static final UUID ALL = UUID.fromString("7c7d1c52-9a55-4a0e-9b0a-0f3c1c2d7e02");
    private static final UUID COURSES = UUID.fromString("7c7d1c52-9a55-4a0e-9b0a-0f3c1c2d7e03");
    private static final int MOST_STATEMENTS = 40;
    private static final float DOTS = 110;

    /** Whether the screens are filled from here. */
    private static boolean isShown;

    private PictureWalk() {}

    static boolean isShown() {
        return isShown;
    }

    static List<PictureSubjects.Subject> subjects() {
        return List.of(
                subject("statement", DecidePlace.diagnosis(LEAD), PictureWalk::toCheckIns),
                subject("colleagues", DecidePlace.diagnosis(LEAD), PictureWalk::takeIn),
                subject("balance", DecidePlace.balance(ALL), ui -> {}),
                subject("names", DecidePlace.balance(ALL), PictureActs.press("pdf")),
                subject("course", DecidePlace.vetting(COURSES), ui -> {}),
                subject("compare", DecidePlace.vetting(COURSES), PictureActs.press("compare")),
                subject("quarter", DecidePlace.cadence(Emphasis.MANAGER_CAPABILITY), ui -> {}));
    }

    private static PictureSubjects.Subject subject(String name, DecidePlace place, Consumer<UiDriver> act) {
        Consumer<Navigator> go = navigator -> {
            isShown = true;
            navigator.decide(place);
        };
        return new PictureSubjects.Subject(NAME + name, PictureData.empty().seenBy(Seat.RECORDS), go, act);
    }

    private static void toCheckIns(UiDriver ui) {
        for (int on = 0; on < MOST_STATEMENTS; on++) {
            ui.send(true, KeyCode.LEFT);
        }
        for (int on = 0; on < MOST_STATEMENTS && !ui.text("statement").startsWith("A check-in ends"); on++) {
            ui.send(true, KeyCode.RIGHT);
        }
    }

    private static void takeIn(UiDriver ui) {
        PictureActs.choosePart("colleagues").accept(ui);
        PictureActs.press("choose").accept(ui);
        PictureActs.bringUp(ui, "#drop");
    }

    // ---- what there is

    static List<Path> files() {
        return COLLEAGUES.stream().map(FOLDER::resolve).toList();
    }

    static NeedDiagnoses diagnoses() {
        return new InMemoryNeeds()
                .with(
                        kept(LEAD, sheet(List.of(FOLDER.resolve("lead.yaml")))),
                        kept(
                                ALL,
                                sheet(Stream.concat(Stream.of(FOLDER.resolve("lead.yaml")), files().stream())
                                        .toList())))
                .diagnoses(PictureData.CLOCK);
    }

    private static NeedCase kept(UUID id, AnswerSheet sheet) {
        return new NeedCase(id, PictureData.CLOCK.instant(), PictureData.CLOCK.instant(), sheet);
    }

    private static AnswerSheet sheet(List<Path> files) {
        return NeedDiagnoses.together(new NeedSheetFiles(ShippedNeed.questionnaire()), files)
                .sheet();
    }

    private static Vetting courses() {
        return new Vetting(
                COURSES,
                PictureData.CLOCK.instant(),
                new YamlVettingFormat().read(FOLDER.resolve("courses.yaml")).shortlist());
    }

    static Vettings vettings() {
        InMemoryVettings store = new InMemoryVettings();
        store.keep(courses());
        return new Vettings(
                store,
                new YamlVettingFormat(),
                FixedAssessments.shipped(SampleAssessments.threeTasks()),
                PictureData.CLOCK);
    }

    static CadenceDraft quarter() {
        return SampleCadence.with(
                CadenceDraft.usual(LocalDate.of(2026, 10, 20), ZoneId.of("Europe/Stockholm"), Locale.UK),
                Map.of(
                        Field.PLAN,
                        "Ullerby depots",
                        Field.LEAD,
                        "OKR lead",
                        Field.DAY,
                        "thursday",
                        Field.TIME,
                        "06:30",
                        Field.EMPHASIS,
                        "manager-capability",
                        Field.HOLIDAYS,
                        "2027-01-06 2027-03-26"));
    }

    // ---- paper

    /** The first page of each of the two files that go to a meeting, as pictures. */
    static void pages(Path folder) {
        Messages messages = new Messages(Locale.UK);
        NeedDiagnosis method = ShippedNeed.read();
        AnswerSheet sheet = sheet(Stream.concat(Stream.of(FOLDER.resolve("lead.yaml")), files().stream())
                .toList());
        Balance balance = new Balance(
                sheet,
                method.of(sheet),
                List.of(),
                method.questionnaire().version(),
                method.model().version());
        draw(
                new BalancePages(messages, Paper.A4, PictureData.CLOCK.instant(), ZoneOffset.UTC)
                        .make(balance, false, ReportWatch.NONE)
                        .bytes(),
                folder.resolve(NAME + "balance-page.png"));
        draw(
                new VettingPages(messages, Paper.A4, PictureData.CLOCK.instant(), ZoneOffset.UTC)
                        .budgetPage(Comparison.of(courses().shortlist()), ReportWatch.NONE)
                        .bytes(),
                folder.resolve(NAME + "budget-page.png"));
    }

    private static void draw(byte[] pdf, Path png) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            Files.createDirectories(png.toAbsolutePath().getParent());
            BufferedImage page = new PDFRenderer(read).renderImageWithDPI(0, DOTS);
            ImageIO.write(page, "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
