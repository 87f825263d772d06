package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.okrreadiness.bootstrap.RecordsScreens;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Seat;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.SampleStudies;
import org.okrreadiness.testing.TravelKeys;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.RecordsPlace;

/** Where records are looked after: with many people, with nobody, and where the register cannot be opened. */
final class PictureRecords {

    private static final String LONG_NAME = "Maria-Magdalena Featherstonehaugh-Wolstenholme of Barrow-in-F";
    private static final String FORGED = "Kjartan Berg";
    private static final String WITHDRAWN = "Lena Weiss";
    private static final String LONG_UNIT = "Ferries, timetables and winter services, northern harbours";
    private static final String PLACE = "records.example.org/okr";
    private static final String WITNESS = "Dov Stern, head of the programme";
    private static final int MANY = 60;

    /** What a picture shows. */
    private enum State {
        FULL,
        EMPTY,
        FAILING,
        /** Pictures change it, and each of them has a fresh one. */
        CHANGED
    }

    private static final Map<State, SampleRegister> REGISTERS = new HashMap<>();
    private static State shown = State.FULL;

    private PictureRecords() {}

    static List<PictureSubjects.Subject> subjects() {
        Consumer<Navigator> matrix = go -> go.records(RecordsPlace.MATRIX);
        return List.of(
                subject("1-matrix", State.FULL, matrix, ui -> {}),
                subject("1-matrix-cell", State.FULL, matrix, PictureRecords::toACell),
                subject("1-matrix-gaps", State.FULL, matrix, PictureRecords::gaps),
                subject("1-matrix-nobody", State.FULL, matrix, ui -> search(ui, "zzz")),
                subject("1-matrix-empty", State.EMPTY, matrix, ui -> {}),
                subject("1-matrix-failing", State.FAILING, matrix, ui -> {}),
                subject("2-person", State.FULL, person(LONG_NAME, Optional.of(Competency.WRITING)), ui -> {}),
                subject("2-person-doubtful", State.FULL, person(FORGED, Optional.empty()), ui -> {}),
                subject("2-person-withdrawn", State.FULL, person(WITHDRAWN, Optional.empty()), ui -> {}),
                subject(
                        "2-person-gone",
                        State.FULL,
                        go -> go.records(RecordsPlace.of(PersonId.random(), Optional.empty())),
                        ui -> {}),
                subject("2-person-edit", State.FULL, person(LONG_NAME, Optional.empty()), PictureActs.press("edit")),
                subject(
                        "2-person-attest",
                        State.FULL,
                        person(LONG_NAME, Optional.empty()),
                        PictureActs.press("attest")),
                subject(
                        "2-person-withdraw",
                        State.FULL,
                        person(LONG_NAME, Optional.empty()),
                        PictureActs.press("withdraw")),
                subject("2-person-erase", State.FULL, person(LONG_NAME, Optional.empty()), PictureActs.press("erase")),
                subject("2-person-clash", State.CHANGED, person(LONG_NAME, Optional.empty()), PictureRecords::clash),
                subject("3-enter", State.FULL, to(RecordsPlace.Page.ENTER), ui -> {}),
                subject("3-enter-missing", State.FULL, to(RecordsPlace.Page.ENTER), PictureActs.press("enter")),
                subject("3-sittings", State.FULL, to(RecordsPlace.Page.SITTINGS), ui -> {}),
                subject(
                        "3-sittings-missing",
                        State.FULL,
                        to(RecordsPlace.Page.SITTINGS),
                        PictureActs.press("takeOver")),
                subject("3-sittings-none", State.EMPTY, to(RecordsPlace.Page.SITTINGS), ui -> {}),
                subject("4-roles", State.FULL, to(RecordsPlace.Page.ROLES), ui -> {}),
                subject("4-roles-empty", State.EMPTY, to(RecordsPlace.Page.ROLES), ui -> {}),
                subject("5-privacy", State.FULL, to(RecordsPlace.Page.PRIVACY), ui -> {}),
                subject("5-privacy-empty", State.EMPTY, to(RecordsPlace.Page.PRIVACY), ui -> {}),
                subject("5-privacy-failing", State.FAILING, to(RecordsPlace.Page.PRIVACY), ui -> {}));
    }

    private static PictureSubjects.Subject subject(
            String name, State state, Consumer<Navigator> goTo, Consumer<UiDriver> act) {
        return new PictureSubjects.Subject(
                "records-" + name,
                PictureData.empty().seenBy(Seat.RECORDS),
                go -> {
                    shown = state;
                    if (state == State.CHANGED) {
                        Optional.ofNullable(REGISTERS.remove(state)).ifPresent(SampleRegister::close);
                    }
                    goTo.accept(go);
                },
                act);
    }

    private static Consumer<Navigator> to(RecordsPlace.Page page) {
        return go -> go.records(RecordsPlace.of(page));
    }

    private static Consumer<Navigator> person(String name, Optional<Competency> competency) {
        return go -> go.records(RecordsPlace.of(named(name).id(), competency));
    }

    private static Person named(String name) {
        return register().register().people().byName(name).get(0);
    }

    private static void search(UiDriver ui, String words) {
        ui.onFx(() -> ui.node("search", TextInputControl.class).setText(words));
        ui.waitAMoment();
        ui.waitAMoment();
        ui.settle();
    }

    private static void toACell(UiDriver ui) {
        ui.send(false, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        ui.onFx(() -> ui.node("list", ListView.class).requestFocus());
    }

    private static void gaps(UiDriver ui) {
        ui.onFx(() -> {
            ui.node("gapsOnly", CheckBox.class).setSelected(true);
            ui.node("competency", ComboBox.class).getSelectionModel().select(5);
            ui.node("state", ComboBox.class).getSelectionModel().select(4);
        });
        ui.waitAMoment();
        ui.waitAMoment();
        ui.settle();
    }

    /** Somebody else changes the entry while it is being changed here. */
    private static void clash(UiDriver ui) {
        PictureActs.press("edit").accept(ui);
        Person read = named(LONG_NAME);
        register()
                .register()
                .people()
                .save(new Person(
                        read.id(),
                        read.name(),
                        "",
                        "mm@example.org",
                        "Harbours",
                        read.role(),
                        read.basis(),
                        read.version()));
        ui.onFx(() -> field(ui, "#number").setText("4712"));
        ui.onFx(() -> field(ui, "#unit").setText("Winter services"));
        PictureActs.press("keep").accept(ui);
        // The ring around a choice would be taken for what it lies on.
        ui.onFx(() -> ui.node("cancel").requestFocus());
    }

    private static TextInputControl field(UiDriver ui, String id) {
        return (TextInputControl) ui.windowOnTop().getScene().lookup(id);
    }

    /** What people wrote, and what comes from the machine. */
    static List<Object> content() {
        return List.of(
                LONG_NAME,
                LONG_UNIT,
                FORGED,
                WITHDRAWN,
                PLACE,
                WITNESS,
                SampleRegister.ISSUER,
                Fingerprint.of(TravelKeys.JOHANNA.issuerPair().publicKey()),
                SampleStudies.people(MANY),
                "records-office",
                "Coach for objectives Programme lead Harbours Winter services form 12 usual ab cd Amina Yusuf Bo Larsen"
                        + " mm@example.org asked for it Chiara Rossi");
    }

    static RecordsScreens screens(UiTools tools) {
        RecordsDesks desks = shown == State.FAILING
                ? new RecordsDesks(() -> {
                    throw new ReadinessException(Phrase.of("problem.register.no-answer", PLACE));
                })
                : register().desks();
        return new RecordsScreens(tools, desks, SampleRegister.CLOCK, "records-office");
    }

    private static synchronized SampleRegister register() {
        return REGISTERS.computeIfAbsent(shown, PictureRecords::made);
    }

    private static SampleRegister made(State state) {
        try {
            SampleRegister register =
                    new SampleRegister(Files.createTempDirectory("records"), state == State.EMPTY ? 0 : 3);
            if (state != State.EMPTY) {
                fill(register);
            }
            return register;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(SampleRegister register) {
        register.register()
                .roles()
                .save(new RoleProfile(
                        new RoleId("coach"),
                        "Coach for objectives",
                        Map.of(
                                Competency.WRITING, new Requirement(Level.SOUND, EvidenceStrength.WRITTEN),
                                Competency.OPERATING_CADENCE, new Requirement(Level.SOUND, EvidenceStrength.RECOGNISED),
                                Competency.CHALLENGE_AND_COACHING,
                                        new Requirement(Level.STRONG, EvidenceStrength.CRITIQUED),
                                Competency.FACILITATION, new Requirement(Level.SOUND, EvidenceStrength.SUPERVISED)),
                        0));
        register.register().roles().save(new RoleProfile(new RoleId("lead"), "Programme lead", Map.of(), 0));
        Person amina = register.person("Amina Yusuf", "Harbours", "coach");
        everyState(register, amina);
        register.desk()
                .entering()
                .recording()
                .attest(amina, Competency.FACILITATION, Level.SOUND, EvidenceStrength.SUPERVISED, WITNESS);
        everyState(register, register.person(LONG_NAME, LONG_UNIT, "coach"));
        register.person("Bo Larsen", "", "");
        Person forged = register.person(FORGED, "Harbours", "coach");
        forge(register, forged);
        Person withdrawn = register.person(WITHDRAWN, "Winter services", "lead");
        everyState(register, withdrawn);
        Basis back =
                withdrawn.basis().withdrawn(LocalDate.now(SampleRegister.CLOCK).minusDays(3));
        register.register().people().save(withdrawn.withBasis(back));
        for (String name : SampleStudies.people(MANY)) {
            Person person = register.person(name, "Winter services", "coach");
            register.record(
                    person,
                    Competency.WRITING,
                    band(Level.SOUND, Level.EMERGING, Level.STRONG),
                    EvidenceStrength.WRITTEN,
                    40);
        }
    }

    private static void everyState(SampleRegister register, Person person) {
        register.record(
                person,
                Competency.THEORY_AND_INTENT,
                band(Level.STRONG, Level.SOUND, Level.STRONG),
                EvidenceStrength.RECOGNISED,
                20);
        register.record(
                person,
                Competency.WRITING,
                band(Level.SOUND, Level.EMERGING, Level.STRONG),
                EvidenceStrength.CRITIQUED,
                40);
        register.record(
                person,
                Competency.WRITING,
                band(Level.EMERGING, Level.EMERGING, Level.SOUND),
                EvidenceStrength.WRITTEN,
                300);
        register.record(
                person,
                Competency.OPERATING_CADENCE,
                band(Level.SOUND, Level.SOUND, Level.SOUND),
                EvidenceStrength.RECOGNISED,
                800);
        register.record(
                person,
                Competency.CHALLENGE_AND_COACHING,
                band(Level.EMERGING, Level.MISSING, Level.SOUND),
                EvidenceStrength.CRITIQUED,
                500);
        register.record(
                person,
                Competency.FACILITATION,
                band(Level.SOUND, Level.SOUND, Level.STRONG),
                EvidenceStrength.RECOGNISED,
                60);
    }

    private static void forge(SampleRegister register, Person person) {
        CapabilityRecord record = register.signed(
                person.id(), Competency.WRITING, Shown.attested(Level.STRONG), EvidenceStrength.CRITIQUED, 10);
        Issue forged = new Issue(record.issue().issuerKey(), record.issue().at(), "ab".repeat(64));
        register.register().records().add(List.of(new CapabilityRecord(record.claim(), forged)));
    }

    private static Shown band(Level level, Level lowest, Level highest) {
        int score = level.points() * 30 + 5;
        return new Shown(level, lowest, highest, score, Math.max(0, score - 12), Math.min(100, score + 9), 4);
    }
}
