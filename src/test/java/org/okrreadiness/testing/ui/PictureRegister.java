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
import org.okrreadiness.bootstrap.RecordsScreens;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.Person;
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

/** The registers of the pictures: with many people, with nobody, and one that cannot be opened. */
final class PictureRegister {

    static final String LONG_NAME = "Maria-Magdalena Featherstonehaugh-Wolstenholme of Barrow-in-F";
    static final String FORGED = "Kjartan Berg";
    static final String WITHDRAWN = "Lena Weiss";
    private static final String LONG_UNIT = "Ferries, timetables and winter services, northern harbours";
    private static final String PLACE = "records.example.org/okr";
    private static final String WITNESS = "Dov Stern, head of the programme";
    private static final int MANY = 60;

    /** What a picture shows. */
    enum State {
        FULL,
        EMPTY,
        FAILING,
        /** Pictures change it, and each of them has a fresh one. */
        CHANGED
    }

    private static final Map<State, SampleRegister> REGISTERS = new HashMap<>();
    private static State shown = State.FULL;

    private PictureRegister() {}

    static PictureSubjects.Subject subject(String name, State state, Consumer<Navigator> goTo, Consumer<UiDriver> act) {
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

    static Consumer<Navigator> to(RecordsPlace.Page page) {
        return go -> go.records(RecordsPlace.of(page));
    }

    static Person named(String name) {
        return register().register().people().byName(name).get(0);
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
                ? register().closed(new ReadinessException(Phrase.of("problem.register.no-answer", PLACE)))
                : register().desks();
        return new RecordsScreens(tools, desks, SampleRegister.CLOCK, "records-office", PictureExchange.files());
    }

    /** The one with many people, whatever is shown. */
    static synchronized SampleRegister full() {
        return REGISTERS.computeIfAbsent(State.FULL, PictureRegister::made);
    }

    static synchronized SampleRegister register() {
        return REGISTERS.computeIfAbsent(shown, PictureRegister::made);
    }

    private static SampleRegister made(State state) {
        try {
            SampleRegister register = new SampleRegister(
                    Files.createTempDirectory("records"), state == State.EMPTY || state == State.FAILING ? 0 : 3);
            if (state != State.EMPTY && state != State.FAILING) {
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
