package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.okrreadiness.content.NeedSheetFiles;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.decide.KnownFact;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.testing.InMemoryNeeds;
import org.okrreadiness.testing.SampleNeeds;
import org.okrreadiness.ui.shell.DecidePlace;
import org.okrreadiness.ui.shell.Navigator;

/** Finding out what help is needed: the first page, the conversation, colleagues and their files, the balance, and what goes wrong. */
final class PictureNeed {

    private static final int LONGER_THAN_A_BURST = 6;
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "okr-readiness-answers");
    private static final String UNREADABLE = "/home/amina/.local/share/okr-readiness/need/7.json";

    /** What is kept. */
    private enum State {
        EMPTY,
        KEPT,
        /** Nothing can be written. */
        FAILING
    }

    private static State kept = State.EMPTY;

    private PictureNeed() {}

    static Stream<PictureSubjects.Subject> subjects() {
        Consumer<Navigator> home = go -> go.decide(DecidePlace.HOME);
        return Stream.of(
                subject("decide-home-empty", State.EMPTY, home, ui -> {}),
                subject("decide-home", State.KEPT, home, ui -> {}),
                subject("decide-home-remove", State.KEPT, home, PictureActs.fire("Remove")),
                subject("decide-need-begin", State.EMPTY, home, PictureActs.press("begin")),
                subject("decide-need-ask-first", State.KEPT, asking(SampleNeeds.BEGUN), ui -> {}),
                subject("decide-need-ask", State.KEPT, asking(SampleNeeds.ANSWERED), PictureNeed::goBack),
                subject("decide-need-ask-long", State.KEPT, asking(SampleNeeds.LONG), PictureNeed::toLongEvidence),
                subject(
                        "decide-need-statements",
                        State.KEPT,
                        asking(SampleNeeds.ANSWERED),
                        PictureActs.press("overview")),
                subject("decide-need-describe", State.KEPT, asking(SampleNeeds.LONG), PictureActs.press("describe")),
                subject("decide-need-nobody", State.KEPT, asking(SampleNeeds.BEGUN), PictureNeed::removeEverybody),
                subject("decide-need-people", State.KEPT, asking(SampleNeeds.LONG), PictureNeed::toPeople),
                subject("decide-need-people-none", State.KEPT, asking(SampleNeeds.BEGUN), PictureNeed::removeAndStay),
                subject("decide-need-files", State.KEPT, asking(SampleNeeds.ANSWERED), PictureNeed::takeIn),
                subject("decide-need-conflicts", State.KEPT, asking(SampleNeeds.ANSWERED), PictureNeed::seeConflicts),
                subject("decide-need-facts", State.KEPT, asking(SampleNeeds.ANSWERED), PictureNeed::toFacts),
                subject("decide-need-remove", State.KEPT, asking(SampleNeeds.LONG), PictureNeed::askToRemove),
                subject("decide-need-balance", State.KEPT, weighing(SampleNeeds.ANSWERED), ui -> {}),
                subject(PictureReadme.NAME + "decide", State.KEPT, weighing(SampleNeeds.ANSWERED), ui -> {}),
                subject("decide-need-pdf", State.KEPT, weighing(SampleNeeds.ANSWERED), PictureActs.press("pdf")),
                subject("decide-need-balance-open", State.KEPT, weighing(SampleNeeds.BEGUN), ui -> {}),
                subject("decide-need-balance-long", State.KEPT, weighing(SampleNeeds.LONG), ui -> {}),
                subject("decide-need-balance-nothing", State.KEPT, weighing(SampleNeeds.AFRAID), ui -> {}),
                subject(
                        "decide-need-balance-footing",
                        State.KEPT,
                        weighing(SampleNeeds.ANSWERED),
                        PictureActs.bringUp("#footing")),
                subject(
                        "decide-need-balance-helps",
                        State.KEPT,
                        weighing(SampleNeeds.ANSWERED),
                        PictureActs.bringUp("#helps")),
                subject(
                        "decide-need-balance-causes",
                        State.KEPT,
                        weighing(SampleNeeds.ANSWERED),
                        PictureActs.bringUp("#causes")),
                subject(
                        "decide-need-balance-doubts",
                        State.KEPT,
                        weighing(SampleNeeds.LONG),
                        PictureActs.bringUp("#doubts")),
                subject(
                        "decide-need-balance-ways",
                        State.KEPT,
                        weighing(SampleNeeds.ANSWERED),
                        PictureActs.bringUp("#ways")),
                subject("trouble-decide-home", State.FAILING, home, PictureNeed::beginInVain),
                subject("trouble-decide-need-ask", State.FAILING, asking(SampleNeeds.ANSWERED), PictureNeed::type),
                subject(
                        "trouble-decide-need-save",
                        State.KEPT,
                        weighing(SampleNeeds.ANSWERED),
                        PictureActs.press("save")),
                subject("trouble-decide-need-gone", State.EMPTY, asking(SampleNeeds.ANSWERED), ui -> {}));
    }

    private static PictureSubjects.Subject subject(
            String name, State state, Consumer<Navigator> to, Consumer<UiDriver> act) {
        return new PictureSubjects.Subject(
                name,
                PictureData.empty().seenBy(org.okrreadiness.service.Seat.RECORDS),
                go -> {
                    kept = state;
                    to.accept(go);
                },
                act);
    }

    private static Consumer<Navigator> asking(UUID diagnosis) {
        return go -> go.decide(DecidePlace.diagnosis(diagnosis));
    }

    private static Consumer<Navigator> weighing(UUID diagnosis) {
        return go -> go.decide(DecidePlace.balance(diagnosis));
    }

    // ---- what somebody does

    private static void goBack(UiDriver ui) {
        for (int back = 0; back < 40; back++) {
            ui.send(true, KeyCode.LEFT);
        }
    }

    private static void toLongEvidence(UiDriver ui) {
        goBack(ui);
        for (int on = 0; on < 40 && ui.call(() -> text(ui).getText().length()) < 1000; on++) {
            ui.send(true, KeyCode.RIGHT);
        }
    }

    private static TextInputControl text(UiDriver ui) {
        return ui.node("evidence", TextInputControl.class);
    }

    private static void toPeople(UiDriver ui) {
        PictureActs.choosePart("colleagues").accept(ui);
    }

    private static void removeAndStay(UiDriver ui) {
        toPeople(ui);
        PictureActs.fire("Remove").accept(ui);
        PictureActs.fireLast("Remove").accept(ui);
    }

    private static void removeEverybody(UiDriver ui) {
        removeAndStay(ui);
        PictureActs.choosePart("statements").accept(ui);
    }

    private static void askToRemove(UiDriver ui) {
        toPeople(ui);
        PictureActs.fire("Remove").accept(ui);
    }

    private static void takeIn(UiDriver ui) {
        toPeople(ui);
        PictureActs.press("choose").accept(ui);
        PictureActs.bringUp(ui, "#drop");
    }

    private static void seeConflicts(UiDriver ui) {
        takeIn(ui);
        PictureActs.bringUp(ui, "#conflictsPart");
    }

    private static void toFacts(UiDriver ui) {
        toPeople(ui);
        PictureActs.bringUp(ui, "#facts");
        PictureActs.press("fact-add").accept(ui);
    }

    private static void beginInVain(UiDriver ui) {
        PictureActs.press("begin").accept(ui);
        ui.onFx(() -> ui.node("name", TextInputControl.class).setText("Ana Ruiz"));
        PictureActs.press("go").accept(ui);
    }

    private static void type(UiDriver ui) {
        ui.onFx(() -> text(ui).setText("Two of the last eight."));
        // Saving is tried once typing pauses.
        for (int moment = 0; moment < LONGER_THAN_A_BURST; moment++) {
            ui.waitAMoment();
        }
    }

    // ---- what there is

    static NeedDiagnoses diagnoses() {
        if (PictureWalk.isShown()) {
            return PictureWalk.diagnoses();
        }
        InMemoryNeeds store = new InMemoryNeeds();
        if (kept != State.EMPTY) {
            store.with(SampleNeeds.begun(), SampleNeeds.answered(), SampleNeeds.lengthy(), SampleNeeds.afraid())
                    .holdingUnreadable(Phrase.of("problem.need-newer", UNREADABLE));
        }
        if (kept == State.FAILING) {
            store.failing(new DiskFullException(Phrase.of("problem.disk-full", PictureScreens.HOME.toString()), null));
        }
        return store.diagnoses(PictureData.CLOCK);
    }

    static List<KnownFact> known() {
        if (PictureWalk.isShown()) {
            return List.of();
        }
        return List.of(
                new KnownFact(FactKind.WRITING, 41.5, 14, Phrase.of("need.fact.source.folder", "14")),
                new KnownFact(
                        FactKind.CHALLENGE_AND_COACHING,
                        52.3,
                        9,
                        Phrase.of("need.fact.source.cohort", "Spring cohort of the north harbours, second group")),
                new KnownFact(
                        FactKind.KEY_RESULTS_OUTCOME, 38.5, 13, Phrase.of("need.fact.source.own", "21 November 2026")));
    }

    /** A colleague's file with a conflict or two, and one that is none. */
    static List<Path> files() {
        if (PictureWalk.isShown()) {
            return PictureWalk.files();
        }
        try {
            Path folder = Files.createDirectories(FOLDER);
            Path filled = folder.resolve("northfield-manager.yaml");
            Path broken = folder.resolve("northfield-sponsor.yaml");
            Map<StatementId, Answer> answers = Map.of(
                    new StatementId("checkins-held"),
                    new Answer(Optional.of(Frequency.OFTEN), "Six of eight.", Optional.empty()),
                    new StatementId("planning-in-time"),
                    new Answer(Optional.of(Frequency.RARELY), "Agreed on 4 May.", Optional.empty()));
            AnswerSheet sheet = new AnswerSheet(
                    "Northfield Water",
                    Optional.of(Occasion.NOT_WORKING),
                    List.of(
                            new Respondent("Manager B", Seat.MANAGER, answers),
                            new Respondent("Sponsor 1", Seat.TEAM_MEMBER, answers)),
                    List.of());
            Files.writeString(filled, new NeedSheetFiles(InMemoryNeeds.method().questionnaire()).filled(sheet));
            Files.writeString(broken, "format: 1\nrespondents:\n  - respondent: Sponsor 1\n    seat: throne\n");
            return List.of(filled, broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people wrote, and what comes from files and not from a bundle. */
    static List<Object> content() {
        List<Object> all = new ArrayList<>(List.of(
                SampleNeeds.begun(),
                SampleNeeds.answered(),
                SampleNeeds.lengthy(),
                InMemoryNeeds.method(),
                UNREADABLE,
                FOLDER.resolve("northfield-sponsor.yaml"),
                "throne",
                "northfield-manager.yaml northfield-sponsor.yaml",
                "Agreed on 4 May. Six of eight. Two of the last eight.",
                SampleNeeds.afraid(),
                "Spring cohort of the north harbours, second group 21 November 2026",
                "November 2026 24 November 2026"));
        return all;
    }
}
