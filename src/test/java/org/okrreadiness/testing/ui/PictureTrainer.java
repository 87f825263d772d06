package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.okrreadiness.bootstrap.TrainerScreens;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.service.travel.SharedPost;
import org.okrreadiness.testing.FixedRecoveryWords;
import org.okrreadiness.testing.HeldUp;
import org.okrreadiness.testing.InMemoryPost;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleCohort;
import org.okrreadiness.testing.SampleHandingOut;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.trainer.CohortSources;
import org.okrreadiness.ui.trainer.PostOffice;

/** A trainer's workspace: with a cohort under way, with nothing in it, locked, and not made yet. */
final class PictureTrainer {

    static final String TITLE = "Spring, northern region";
    static final String LONG_ANSWER_BY = "Bo Larsen";
    private static final List<Person> PEOPLE = List.of(
            SampleCohort.person("Amina Yusuf"),
            SampleCohort.person(LONG_ANSWER_BY),
            SampleCohort.person("Chiara Rossi"),
            SampleCohort.person("Maria-Magdalena Featherstonehaugh-Wolstenholme of Barrow-in-F"));
    private static final String SENTENCE =
            "A workshop is work that we do, and whether anybody can plan a winter day by the timetable is another question. ";

    private static final SharedPost POST = new InMemoryPost();
    private static final String COLLEAGUE = "Ben Osei";
    private static final String REMARK = "Say by how much it should change, and by when.";
    private static final String REASON = "It names the work.";
    private static final String ROSTER =
            "id;name;e-mail\n1001;Amina Yusuf;amina@example.org\n;Bo Larsen;bo@example.org\n1001;Chiara"
                    + " Rossi;chiara@example.org";

    /** Which workspace a picture shows. */
    private enum Workspace {
        NEW,
        EMPTY,
        LOCKED,
        /** With the practitioner pack and its sample answers. */
        SHIPPED,
        FULL,
        /** Pictures commit in it, and each of them has a fresh one. */
        MARKED,
        /** Its marker has to qualify for one task, did not for another, and was stopped in a third. */
        HELD_UP,
        /** Not made yet; its recovery words are always the same. */
        WORDS
    }

    /** The usual plan without lots, so that a picture is always the same. */
    private static final ModerationPlan PLAN = new ModerationPlan(
            ModerationPlan.USUAL.qualification(),
            ModerationPlan.USUAL.seeding(),
            Share.NONE,
            Share.NONE,
            ModerationPlan.USUAL.apart());

    private static final Map<Workspace, SampleCohort> COHORTS = new HashMap<>();
    private static Workspace shown = Workspace.FULL;
    private static CohortId full;

    private PictureTrainer() {}

    static List<PictureSubjects.Subject> subjects() {
        return List.of(
                subject("trainer-1-create", Workspace.NEW, Navigator::trainer, ui -> {}),
                subject("trainer-2-empty", Workspace.EMPTY, Navigator::trainer, ui -> {}),
                subject("trainer-3-cohorts", Workspace.FULL, Navigator::trainer, ui -> {}),
                subject("trainer-4-to-mark", Workspace.FULL, go -> go.cohort(full), ui -> {}),
                subject("trainer-5-people", Workspace.FULL, go -> go.cohort(full), ui -> page(ui, "people")),
                subject("trainer-6-markers", Workspace.FULL, go -> go.cohort(full), ui -> page(ui, "markers")),
                subject("marking-1-set", Workspace.FULL, go -> go.marking(full, Samples.WRITE), ui -> {}),
                subject("marking-2-long", Workspace.FULL, go -> go.marking(full, Samples.ANSWER), ui -> {}),
                subject(
                        "marking-3-case",
                        Workspace.FULL,
                        go -> go.marking(full, Samples.WRITE),
                        ui -> ui.send(false, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.C)),
                subject(
                        "marking-5-missing",
                        Workspace.FULL,
                        go -> go.marking(full, Samples.WRITE),
                        ui -> ui.send(false, KeyCode.DIGIT2, KeyCode.ENTER)),
                subject(
                        "marking-6-anchors",
                        Workspace.FULL,
                        go -> go.marking(full, Samples.WRITE),
                        ui -> ui.send(false, KeyCode.A)),
                subject("marking-7-nothing", Workspace.FULL, go -> go.marking(full, Samples.JUDGE), ui -> {}),
                subject(
                        "marking-8-committed",
                        Workspace.MARKED,
                        go -> go.marking(full, Samples.NEWS),
                        ui -> commit(ui, KeyCode.DIGIT2)),
                subject(
                        "marking-9-apart",
                        Workspace.MARKED,
                        go -> go.marking(full, Samples.ANSWER),
                        ui -> commit(ui, KeyCode.DIGIT0)),
                subject(
                        "marking-a-escalate",
                        Workspace.FULL,
                        go -> go.marking(full, Samples.ANSWER),
                        ui -> ui.send(false, KeyCode.E)),
                subject("trainer-7-unlock", Workspace.LOCKED, Navigator::trainer, ui -> {}),
                subject(
                        "trainer-8-recover",
                        Workspace.LOCKED,
                        Navigator::trainer,
                        PictureActs.fire("I have forgotten the passphrase")),
                subject("trainer-9-roster", Workspace.FULL, go -> go.cohort(full), PictureTrainer::roster),
                subject("trainer-a-match", Workspace.FULL, go -> go.cohort(full), PictureTrainer::match),
                subject("trainer-b-exchange", Workspace.FULL, go -> go.cohort(full), ui -> page(ui, "exchange")),
                subject("trainer-b-exchanged", Workspace.FULL, go -> go.cohort(full), ui -> {
                    page(ui, "exchange");
                    ui.onFx(() -> ui.node("exchangeNow", Button.class).fire());
                    ui.waitAMoment();
                }),
                subject("trainer-c-words", Workspace.WORDS, Navigator::trainer, PictureTrainer::create),
                subject("trainer-d-type-back", Workspace.WORDS, Navigator::trainer, PictureTrainer::typeBack),
                subject("trainer-e-word-wrong", Workspace.WORDS, Navigator::trainer, ui -> {
                    typeBack(ui);
                    press(ui, "typed");
                }),
                subject(
                        "trainer-f-recover-wrong",
                        Workspace.LOCKED,
                        Navigator::trainer,
                        PictureTrainer::recoverWrongly),
                subject("trainer-g-held-up", Workspace.HELD_UP, go -> go.cohort(full), ui -> {}),
                subject("marking-b-qualifying", Workspace.HELD_UP, go -> go.marking(full, Samples.WRITE), ui -> {}),
                subject("marking-c-not-qualified", Workspace.HELD_UP, go -> go.marking(full, Samples.NEWS), ui -> {}),
                subject("marking-d-stopped", Workspace.HELD_UP, go -> go.marking(full, Samples.ANSWER), ui -> {}));
    }

    /** Not looked over as the others are: Tab takes the remark that is offered and gives the keyboard back to the answer. */
    static PictureSubjects.Subject remark() {
        return subject(
                "marking-4-remark",
                Workspace.FULL,
                go -> go.marking(full, Samples.WRITE),
                ui -> ui.send(false, KeyCode.R));
    }

    /** Marking an answer to a case that ships, and what shows afterwards. */
    static List<PictureSubjects.Subject> ofReadme() {
        TaskId written = new TaskId("damp-write");
        return List.of(
                subject(
                        PictureReadme.NAME + "marking",
                        Workspace.SHIPPED,
                        go -> go.marking(full, written),
                        ui -> ui.send(false, KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.C)),
                subject(PictureReadme.NAME + "marked", Workspace.SHIPPED, go -> go.marking(full, written), ui -> {
                    for (int criterion = 0; criterion < 60; criterion++) {
                        ui.send(false, KeyCode.DIGIT2);
                    }
                    ui.send(false, KeyCode.ENTER);
                }));
    }

    private static PictureSubjects.Subject subject(
            String name,
            Workspace workspace,
            java.util.function.Consumer<Navigator> goTo,
            java.util.function.Consumer<UiDriver> act) {
        return new PictureSubjects.Subject(
                name,
                PictureData.empty(),
                go -> {
                    shown = workspace;
                    if (workspace == Workspace.MARKED) {
                        Optional.ofNullable(COHORTS.remove(workspace)).ifPresent(SampleCohort::close);
                    }
                    full = cohort().desks()
                            .current()
                            .flatMap(PictureTrainer::first)
                            .orElse(null);
                    goTo.accept(go);
                },
                act);
    }

    private static void commit(UiDriver ui, KeyCode level) {
        for (int criterion = 0; criterion < 10; criterion++) {
            ui.send(false, level);
        }
        ui.send(false, KeyCode.ENTER);
    }

    private static void roster(UiDriver ui) {
        page(ui, "people");
        PictureActs.fire("Change the roster").accept(ui);
        ui.onFx(() -> ((TextInputControl) ui.windowOnTop().getScene().lookup("#text")).setText(ROSTER));
    }

    private static void match(UiDriver ui) {
        page(ui, "people");
        ui.onFx(() -> ui.node("table", ListView.class).getSelectionModel().selectLast());
        PictureActs.fire("Say whose this is").accept(ui);
    }

    private static void create(UiDriver ui) {
        ui.onFx(() -> {
            ui.node("passphrase", TextInputControl.class).setText(SampleCohort.PASSPHRASE);
            ui.node("again", TextInputControl.class).setText(SampleCohort.PASSPHRASE);
        });
        press(ui, "create");
    }

    private static void typeBack(UiDriver ui) {
        create(ui);
        press(ui, "written");
    }

    private static void recoverWrongly(UiDriver ui) {
        PictureActs.fire("I have forgotten the passphrase").accept(ui);
        ui.onFx(() -> {
            ui.node("phrase", TextInputControl.class).setText("able absorb accept");
            ui.node("next", TextInputControl.class).setText(SampleCohort.PASSPHRASE);
            ui.node("nextAgain", TextInputControl.class).setText(SampleCohort.PASSPHRASE);
        });
        press(ui, "recover");
    }

    private static void press(UiDriver ui, String id) {
        ui.onFx(() -> ui.node(id, ButtonBase.class).fire());
        ui.waitAMoment();
    }

    private static void page(UiDriver ui, String id) {
        ui.onFx(() -> ui.node(id, RadioButton.class).setSelected(true));
    }

    /** What people and trainers wrote. */
    static List<Object> content() {
        return List.of(
                TITLE,
                fingerprint(),
                SampleCohort.person("Dov Stern"),
                REMARK,
                REASON,
                ROSTER,
                PEOPLE,
                SENTENCE,
                "Anna",
                COLLEAGUE,
                FixedRecoveryWords.WORDS,
                "okr-marks",
                "Dov Stern",
                Samples.assessment(),
                Samples.responses());
    }

    private static String fingerprint() {
        shown = Workspace.FULL;
        return cohort().desks().current().orElseThrow().records().me().fingerprint();
    }

    static TrainerScreens screens(UiTools tools) {
        TrainerDesks desks = shown == Workspace.WORDS ? FixedRecoveryWords.desks() : cohort().desks();
        return new TrainerScreens(
                tools,
                desks,
                new DeskLock(tools, desks, Clocks.with(PictureData.CLOCK)),
                new CohortSources(
                        cohort().assessments(),
                        new NoCards(),
                        new RememberedName(new InMemoryPreferences()),
                        PostOffice.of(() -> POST),
                        PictureData.CLOCK),
                SampleHandingOut.of(),
                new Random(1));
    }

    private static Optional<CohortId> first(TrainerDesk desk) {
        return desk.records().cohorts().stream().findFirst();
    }

    private static synchronized SampleCohort cohort() {
        return COHORTS.computeIfAbsent(shown, PictureTrainer::made);
    }

    private static SampleCohort made(Workspace workspace) {
        try {
            PackLibrary library = new PackLibrary(Path.of("no-such-folder"), new StandardRubrics());
            Assessment shipped = library.packs().get(0).assessment().orElseThrow();
            SampleCohort cohort = new SampleCohort(
                    Files.createTempDirectory("trainer"),
                    workspace == Workspace.SHIPPED ? shipped : Samples.assessment());
            if (workspace != Workspace.NEW && workspace != Workspace.WORDS) {
                TrainerDesk desk = cohort.create();
                if (workspace == Workspace.FULL || workspace == Workspace.MARKED) {
                    fill(cohort, desk);
                } else if (workspace == Workspace.HELD_UP) {
                    full = HeldUp.cohort(cohort, desk, TITLE);
                } else if (workspace == Workspace.SHIPPED) {
                    full = cohort.open(desk, TITLE, PLAN);
                    library.sampleAnswers(shipped).forEach(cohort::file);
                    cohort.receive(desk, full);
                } else if (workspace == Workspace.LOCKED) {
                    cohort.desks().lock();
                }
            }
            return cohort;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(SampleCohort cohort, TrainerDesk desk) {
        full = cohort.open(desk, TITLE, PLAN);
        desk.cohorts().setRoster(full, PEOPLE);
        cohort.file("Amina Yusuf", Samples.responses());
        Map<TaskId, Response> other = new HashMap<>(Samples.responses());
        other.put(Samples.ANSWER, new AnswerGiven(SENTENCE.repeat(27)));
        cohort.file(LONG_ANSWER_BY, other);
        cohort.file("Dov Stern", Samples.responses());
        cohort.receive(desk, full);
        markOne(desk);
        markAll(desk, Samples.JUDGE);
        disagree(desk);
    }

    /** A colleague on another machine sees the answer that was marked first otherwise. */
    private static void disagree(TrainerDesk desk) {
        MarkerId colleague = new MarkerId("be11 0000 0000 0000 0000 0000 0000 0000");
        desk.cohorts().allocate(full, colleague, COLLEAGUE, Set.of());
        Judging.Marked own = desk.records().events().stream()
                .filter(Judging.Marked.class::isInstance)
                .map(Judging.Marked.class::cast)
                .findFirst()
                .orElseThrow();
        List<GivenMark> other = own.marks().stream()
                .limit(1)
                .map(mark -> new GivenMark(mark.place(), Level.MISSING, "", ""))
                .toList();
        Made made = new Made(
                new Stamp(own.made().stamp().count() + 1, new UUID(4, 2)),
                colleague,
                own.made().at());
        desk.records().take(List.of(new Judging.Marked(made, full, own.answer(), other, own.rubrics(), Set.of())));
    }

    private static void markAll(TrainerDesk desk, TaskId task) {
        for (AnswerId answer : desk.marking().deck(full, task).next()) {
            MarkingDesk.Sheet sheet = desk.marking().open(full, answer);
            desk.marking().commit(full, sheet, marks(sheet, Level.SOUND, ""));
        }
    }

    private static List<GivenMark> marks(MarkingDesk.Sheet sheet, Level level, String remark) {
        return sheet.places().stream()
                .map(place -> new GivenMark(place, level, remark, ""))
                .toList();
    }

    /** The first answer of the set task is marked, and the second is an agreed one. */
    private static void markOne(TrainerDesk desk) {
        List<AnswerId> next = desk.marking().deck(full, Samples.WRITE).next();
        MarkingDesk.Sheet first = desk.marking().open(full, next.get(0));
        desk.marking().commit(full, first, marks(first, Level.SOUND, REMARK));
        MarkingDesk.Sheet second = desk.marking().open(full, next.get(1));
        desk.moderating().reference(full, next.get(1), marks(second, Level.EMERGING, REASON), ReferenceUse.PRACTICE);
    }

    private static final class NoCards implements KeyCards {

        @Override
        public byte[] write(String name, OwnKeys keys) {
            throw new UnsupportedOperationException("No card is written here");
        }

        @Override
        public Reading<KeyCard> read(byte[] bytes) {
            throw new UnsupportedOperationException("No card is read here");
        }

        @Override
        public Reading<KeyCard> read(Path file) {
            throw new UnsupportedOperationException("No card is read here");
        }
    }
}
