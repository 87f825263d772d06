package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okrreadiness.domain.record.EvidenceStrength.CRITIQUED;
import static org.okrreadiness.domain.record.EvidenceStrength.RECOGNISED;
import static org.okrreadiness.domain.record.EvidenceStrength.WRITTEN;
import static org.okrreadiness.domain.rubric.Competency.FACILITATION;
import static org.okrreadiness.domain.rubric.Competency.WRITING;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.record.Withdrawal;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.ChangedMeanwhileException;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.Integrity;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.MatrixStore;
import org.okrreadiness.service.records.NumberTakenException;
import org.okrreadiness.service.records.PassedLists;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.StatusPlaces;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.Parcel;
import org.okrreadiness.service.travel.SharedPost;
import org.okrreadiness.testing.SampleIssuer;

/** What a register does, on whichever engine. */
abstract class RegisterTest {

    private static final AuditLine LINE =
            new AuditLine(Instant.parse("2026-11-29T08:00:00Z"), "hr", AuditLine.Action.ERASED, 0, "asked for");
    private static final RoleId COACH = new RoleId("coach");

    private Register register;

    /** Opens a register; the same one again within a test. */
    abstract Register open();

    /** A way into its tables past the program. */
    abstract Connection past() throws SQLException;

    @BeforeEach
    void opens() {
        register = open();
    }

    @AfterEach
    void closes() {
        register.close();
    }

    private Person kept(String name) {
        return register.people().save(People.named(name));
    }

    private void role(Level level) {
        register.roles().save(new RoleProfile(COACH, "Coach", Map.of(WRITING, new Requirement(level, WRITTEN)), 0));
    }

    private List<String> names(MatrixFilter filter) {
        return register.matrix().page(filter, Optional.empty(), 100).stream()
                .map(MatrixRow::name)
                .toList();
    }

    private static MatrixFilter words(String words) {
        return new MatrixFilter(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    @Test
    void givesBackAPersonAsTheyWereKept() {
        Person person = new Person(
                PersonId.random(),
                "Zoë O’Brien-Đặng 李",
                "P-17",
                "zoe@example.org",
                "Netze / Süd",
                Optional.empty(),
                Basis.of(Ground.CONSENT, LocalDate.of(2026, 2, 3), "form 7").withdrawn(LocalDate.of(2026, 5, 6)),
                0);

        Person kept = register.people().save(person);

        assertThat(kept).isEqualTo(person.withVersion(1));
        assertThat(register.people().find(person.id())).contains(kept);
        assertThat(register.people().byNumber("P-17")).contains(kept);
        assertThat(register.people().byName("Zoë O’Brien-Đặng 李")).containsExactly(kept);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        Person read = kept("Ana");
        Person first = register.people().save(read.withBasis(read.basis().withdrawn(LocalDate.of(2026, 3, 1))));

        assertThatThrownBy(() -> register.people().save(read.withRole(Optional.empty())))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(register.people().find(read.id())).contains(first);
    }

    @Test
    void refusesANumberThatSomebodyElseHas() {
        register.people().save(People.numbered("Ana", "4711"));

        assertThatThrownBy(() -> register.people()
                        .saveAll(List.of(People.numbered("Bo", "4712"), People.numbered("Cem", "4711"))))
                .isInstanceOf(NumberTakenException.class);
        assertThat(register.people().byNumber("4712")).isEmpty();
    }

    @Test
    void findsPeopleByTheBeginningsOfTheirWordsWithoutAccents() {
        Person zoe = register.people().save(People.numbered("Zoë Müller", "A-99"));
        kept("Zora Mill");

        assertThat(register.people().search("mull zo", 10)).containsExactly(zoe);
        assertThat(register.people().search("a-99", 10)).containsExactly(zoe);
        assertThat(register.people().search("ZOR", 10)).hasSize(1);
        assertThat(register.people().search("üller", 10)).isEmpty();
        assertThat(register.people().search("%", 10)).hasSize(2);
    }

    @Test
    void givesBackRecordsAsTheyWereAddedTheNewestFirst() {
        Person ana = kept("Ana");
        CapabilityRecord older = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 40);
        CapabilityRecord newer = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);

        assertThat(register.records().add(List.of(older, newer))).isEqualTo(2);

        assertThat(register.records().of(ana.id())).containsExactly(newer, older);
        assertThat(register.records().find(older.id())).contains(older);
    }

    @Test
    void addsARecordOnce() {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);

        assertThat(register.records().add(List.of(record, record))).isEqualTo(1);
        assertThat(register.records().add(List.of(record))).isZero();
        assertThat(register.records().count(RecordFilter.ALL)).isEqualTo(1);
    }

    @Test
    void addsNothingForSomebodyItDoesNotKnow() {
        Person ana = kept("Ana");
        List<CapabilityRecord> both = List.of(
                People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1),
                People.record(PersonId.random(), WRITING, Level.SOUND, WRITTEN, 1));

        assertThatThrownBy(() -> register.records().add(both)).isInstanceOf(IllegalArgumentException.class);
        assertThat(register.records().count(RecordFilter.ALL)).isZero();
    }

    @Test
    void goesThroughRecordsPersonByPersonUntilItIsStopped() {
        List<Person> people = register.people()
                .saveAll(List.of(
                        People.in("Ana", "North", Optional.empty()),
                        People.in("Bo", "South", Optional.empty()),
                        People.in("Cem", "North", Optional.empty())));
        for (int day = 1; day <= 3; day++) {
            for (Person person : people) {
                register.records().add(List.of(People.record(person.id(), WRITING, Level.SOUND, WRITTEN, day)));
            }
        }

        List<String> all = new ArrayList<>();
        register.records().each(RecordFilter.ALL, row -> all.add(row.person().name()), () -> false);
        List<String> some = new ArrayList<>();
        register.records().each(RecordFilter.ALL, row -> some.add(row.person().name()), () -> some.size() == 4);
        List<String> north = new ArrayList<>();
        RecordFilter inNorth = new RecordFilter(
                Optional.empty(), Optional.of("North"), Optional.empty(), Optional.empty(), Optional.empty());
        register.records().each(inNorth, row -> north.add(row.person().name()), () -> false);

        assertThat(all).containsExactly("Ana", "Ana", "Ana", "Bo", "Bo", "Bo", "Cem", "Cem", "Cem");
        assertThat(some).hasSize(4);
        assertThat(north).containsExactly("Ana", "Ana", "Ana", "Cem", "Cem", "Cem");
        assertThat(register.records().count(inNorth)).isEqualTo(6);
    }

    @Test
    void goesThroughTheRecordsOfThoseWhoAreFoundInTheMatrix() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "North", Optional.of(COACH)));
        Person bo = register.people().save(People.in("Bo", "North", Optional.of(COACH)));
        register.records()
                .add(List.of(
                        People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 1),
                        People.record(ana.id(), FACILITATION, Level.SOUND, RECOGNISED, 1),
                        People.record(bo.id(), FACILITATION, Level.SOUND, RECOGNISED, 1)));

        assertThat(namesOf(new MatrixFilter(
                        "an", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false)))
                .containsExactly("Ana", "Ana");
        assertThat(namesOf(new MatrixFilter(
                        "",
                        Optional.of("North"),
                        Optional.of(COACH),
                        Optional.of(WRITING),
                        Optional.of(GapState.NO_RECORD),
                        false)))
                .containsExactly("Bo");
        assertThat(namesOf(new MatrixFilter(
                        "zoe", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false)))
                .isEmpty();
        assertThat(namesOf(MatrixFilter.ALL)).containsExactly("Ana", "Ana", "Bo");
    }

    private List<String> namesOf(MatrixFilter people) {
        List<String> names = new ArrayList<>();
        RecordFilter filter = RecordFilter.among(people);
        register.records().each(filter, row -> names.add(row.person().name()), () -> false);
        assertThat(register.records().count(filter)).isEqualTo(names.size());
        return names;
    }

    @Test
    void handsRecordsOverWithThePersonTheyAreAbout() {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);
        register.records().add(List.of(record));

        List<RecordRow> rows = new ArrayList<>();
        register.records().each(RecordFilter.of(ana.id()), rows::add, () -> false);

        assertThat(rows).containsExactly(new RecordRow(ana, record));
    }

    @Test
    void holdsPeopleAgainstTheirRoles() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "North", Optional.of(COACH)));
        Person bo = register.people().save(People.in("Bo", "South", Optional.of(COACH)));
        register.records()
                .add(List.of(
                        People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 1),
                        People.record(ana.id(), FACILITATION, Level.SOUND, RECOGNISED, 1),
                        People.record(bo.id(), WRITING, Level.SOUND, RECOGNISED, 1)));

        List<MatrixRow> rows = register.matrix().page(MatrixFilter.ALL, Optional.empty(), 10);

        assertThat(rows)
                .extracting(row -> row.cells().get(WRITING).state())
                .containsExactly(GapState.MET, GapState.EVIDENCE_SHORT);
        assertThat(rows.get(0).cells().get(FACILITATION).state()).isEqualTo(GapState.BEYOND);
        assertThat(rows.get(0).cells().get(WRITING).held().orElseThrow().level())
                .isEqualTo(Level.STRONG);
        assertThat(names(new MatrixFilter(
                        "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true)))
                .containsExactly("Bo");
        assertThat(names(new MatrixFilter(
                        "a",
                        Optional.of("North"),
                        Optional.of(COACH),
                        Optional.of(WRITING),
                        Optional.of(GapState.MET),
                        false)))
                .containsExactly("Ana");
    }

    private void past(String statement) throws SQLException {
        try (Connection connection = past();
                Statement made = connection.createStatement()) {
            made.execute(statement);
        }
    }

    private GapState writing() {
        return register.matrix()
                .page(MatrixFilter.ALL, Optional.empty(), 1)
                .get(0)
                .cells()
                .get(WRITING)
                .state();
    }

    @Test
    void countsNoRecordThatSomebodyChangedPastTheProgram() throws SQLException {
        role(Level.STRONG);
        Person ana = register.people().save(People.in("Ana", "North", Optional.of(COACH)));
        register.records().add(List.of(People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1)));
        assertThat(writing()).isEqualTo(GapState.LEVEL_SHORT);

        past("UPDATE records SET level = 3, highest = 3");
        Person moved = register.people().save(ana.withRole(Optional.empty()));
        register.people().save(moved.withRole(Optional.of(COACH)));

        assertThat(writing()).isEqualTo(GapState.NO_RECORD);
        register.records().add(List.of(People.record(ana.id(), WRITING, Level.STRONG, WRITTEN, 1)));
        assertThat(writing()).isEqualTo(GapState.MET);
    }

    @Test
    void findsAndPutsRightWhatWasChangedPastTheProgram() throws SQLException {
        role(Level.STRONG);
        Person ana = register.people().save(People.in("Ana", "North", Optional.of(COACH)));
        Person bo = register.people().save(People.in("Bo", "North", Optional.of(COACH)));
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);
        register.records().add(List.of(record));
        assertThat(register.matrix().recheck(Set.of(ana.id(), bo.id())))
                .isEqualTo(new MatrixStore.Rechecked(1, List.of(), 0));

        past("UPDATE records SET level = 3, highest = 3");
        past("UPDATE standings SET writing = 2, has_gap = 0");
        MatrixStore.Rechecked found = register.matrix().recheck(Set.of(ana.id(), bo.id()));

        assertThat(found.unfit()).extracting(CapabilityRecord::id).containsExactly(record.id());
        assertThat(found.putRight()).isEqualTo(2);
        assertThat(writing()).isEqualTo(GapState.NO_RECORD);
        assertThat(names(new MatrixFilter(
                        "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true)))
                .containsExactly("Ana", "Bo");
    }

    @Test
    void goesThroughAWholeRegisterAndTakesOutWhatIsNotAsSigned() throws SQLException {
        Integrity integrity =
                new Integrity(register, Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC), "hr");
        for (int i = 0; i < 120; i++) {
            Person person = kept("Person " + i);
            register.records().add(List.of(People.record(person.id(), WRITING, Level.SOUND, WRITTEN, 1)));
        }
        assertThat(integrity.isDue()).isTrue();
        past(
                "UPDATE records SET expires_on = expires_on + 400 WHERE person_no = (SELECT person_no FROM people WHERE name = 'Person 117')");

        Integrity.Found found = integrity.check(ExportWatch.NONE);

        assertThat(found.people()).isEqualTo(120);
        assertThat(found.records()).isEqualTo(120);
        assertThat(found.unfit()).extracting(row -> row.person().name()).containsExactly("Person 117");
        assertThat(integrity.isDue()).isFalse();
        assertThat(integrity.last().orElseThrow().unfit()).isEqualTo(1);
        assertThat(integrity.takeOut(found.unfit(), "damaged")).isEqualTo(1);
        assertThat(register.audit().latest(1).get(0).what()).isEqualTo(AuditLine.Action.TAKEN_OUT);
        assertThat(integrity.check(ExportWatch.NONE).isSound()).isTrue();
        assertThat(register.records().count(RecordFilter.ALL)).isEqualTo(119);
    }

    private static final UUID READER = new UUID(7, 7);

    private static Parcel parcel(byte[] pack, String from, String state, String... to) {
        return new Parcel(
                HexFormat.of().formatHex(Signatures.digest(pack)),
                PackKind.MARKS,
                from,
                "cohort",
                "",
                state,
                Instant.parse("2026-11-29T08:00:00Z"),
                Set.of(to));
    }

    @Test
    void carriesAPackToThoseItIsForUntilEachHasHadIt() {
        SharedPost post = register.post();
        byte[] large = new byte[2_500_000];
        new Random(1).nextBytes(large);
        Parcel parcel = parcel(large, "anna", "1", "ben", "cem");

        assertThat(post.leave(parcel, large)).isTrue();
        assertThat(post.leave(parcel, large)).isFalse();

        assertThat(post.waiting(Set.of("dan"), READER)).isEmpty();
        assertThat(post.waiting(Set.of("ben"), READER)).containsExactly(parcel);
        assertThat(post.open(parcel))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(large));
        post.taken(parcel, READER);
        post.taken(parcel, READER);
        assertThat(post.waiting(Set.of("ben"), READER)).isEmpty();
        assertThat(post.all(Set.of("ben"))).containsExactly(parcel);
        assertThat(post.waiting(Set.of("old", "cem"), new UUID(8, 8))).containsExactly(parcel);
    }

    @Test
    void putsALaterPackInThePlaceOfTheOneBefore() {
        SharedPost post = register.post();
        byte[] first = {1};
        byte[] same = {2};
        byte[] later = {3};
        post.leave(parcel(first, "anna", "1"), first);
        post.taken(parcel(first, "anna", "1"), READER);

        assertThat(post.leave(parcel(same, "anna", "1"), same)).isFalse();
        assertThat(post.leave(parcel(later, "anna", "2"), later)).isTrue();

        assertThat(post.waiting(Set.of("anybody"), READER)).containsExactly(parcel(later, "anna", "2"));
        assertThat(post.open(parcel(first, "anna", "1"))).isEmpty();
        assertThat(post.clearBefore(Instant.parse("2026-11-29T08:00:00Z"))).isZero();
        assertThat(post.clearBefore(Instant.parse("2026-11-29T08:00:01Z"))).isEqualTo(1);
    }

    @Test
    void refusesAPackThatIsTooLargeOrNotWhatItSays() {
        byte[] large = new byte[(int) SharedPost.MOST_BYTES + 1];

        assertThatThrownBy(() -> register.post().leave(parcel(large, "anna", "1"), large))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> register.post().leave(parcel(new byte[1], "anna", "1"), new byte[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(register.post().all(Set.of("ben"))).isEmpty();
    }

    @Test
    void losesAndDoublesNothingWhenManyLeaveAndTakeAtOnce() throws Exception {
        SharedPost post = register.post();
        int each = 25;
        ExecutorService both = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> work = new ArrayList<>();
        for (String from : List.of("anna", "ben")) {
            for (int twice = 0; twice < 2; twice++) {
                work.add(() -> {
                    int left = 0;
                    for (int i = 0; i < each; i++) {
                        byte[] pack = (from + i).getBytes(StandardCharsets.UTF_8);
                        Parcel parcel = new Parcel(
                                HexFormat.of().formatHex(Signatures.digest(pack)),
                                PackKind.SUBMISSION,
                                from,
                                "cohort",
                                from + i,
                                "",
                                Instant.parse("2026-11-29T08:00:00Z"),
                                Set.of());
                        left += post.leave(parcel, pack) ? 1 : 0;
                        for (Parcel waiting : post.waiting(Set.of("cem"), READER)) {
                            post.taken(waiting, READER);
                        }
                    }
                    return left;
                });
            }
        }

        int left = 0;
        for (Future<Integer> one : both.invokeAll(work)) {
            left += one.get();
        }
        both.shutdown();

        assertThat(left).isEqualTo(2 * each);
        assertThat(post.all(Set.of("cem"))).hasSize(2 * each);
        for (Parcel waiting : post.waiting(Set.of("cem"), READER)) {
            post.taken(waiting, READER);
        }
        assertThat(post.waiting(Set.of("cem"), READER)).isEmpty();
    }

    @Test
    void emptiesThePostWhenSomebodyIsErased() {
        byte[] pack = {1};
        register.post().leave(parcel(pack, "anna", "1"), pack);
        register.post().show("anna", new byte[] {9});
        register.post().show("anna", new byte[] {8});
        assertThat(register.post().cards()).containsExactly(new byte[] {8});

        register.people().erase(kept("Ana").id(), LINE);

        assertThat(register.post().all(Set.of("ben"))).isEmpty();
        assertThat(register.post().cards()).isEmpty();
        assertThat(register.post().leave(parcel(pack, "anna", "1"), pack)).isTrue();
    }

    @Test
    void holdsEverybodyAgainstARoleThatChanged() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        register.records().add(List.of(People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1)));

        RoleProfile role = register.roles().find(COACH).orElseThrow();
        register.roles()
                .save(new RoleProfile(
                        COACH, "Coach", Map.of(WRITING, new Requirement(Level.STRONG, WRITTEN)), role.version()));

        assertThat(register.matrix()
                        .page(MatrixFilter.ALL, Optional.empty(), 1)
                        .get(0)
                        .cells()
                        .get(WRITING)
                        .state())
                .isEqualTo(GapState.LEVEL_SHORT);
        assertThatThrownBy(() -> register.roles().save(role)).isInstanceOf(ChangedMeanwhileException.class);
        register.roles().remove(COACH);
        assertThat(register.people().find(ana.id()).orElseThrow().role()).isEmpty();
        assertThat(register.matrix()
                        .page(MatrixFilter.ALL, Optional.empty(), 1)
                        .get(0)
                        .cells()
                        .get(WRITING)
                        .state())
                .isEqualTo(GapState.BEYOND);
    }

    @Test
    void seesARecordEnd() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        LocalDate today = LocalDate.now();
        register.records()
                .add(List.of(People.record(
                        ana.id(),
                        WRITING,
                        Level.SOUND,
                        WRITTEN,
                        new Validity(today.minusDays(9), today, today.plusDays(1)))));

        register.matrix().refresh(today);
        assertThat(register.matrix()
                        .page(MatrixFilter.ALL, Optional.empty(), 1)
                        .get(0)
                        .cells()
                        .get(WRITING)
                        .state())
                .isEqualTo(GapState.MET);
    }

    @Test
    void givesTheMatrixOutInPagesInTheOrderOfNames() {
        for (String name : List.of("Zoë", "ana", "Émile", "Ana", "Bo", "ana")) {
            kept(name);
        }
        List<String> names = new ArrayList<>();
        Optional<MatrixRow> last = Optional.empty();
        List<MatrixRow> page;
        do {
            page = register.matrix().page(MatrixFilter.ALL, last, 2);
            page.forEach(row -> names.add(row.name()));
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (!page.isEmpty());

        assertThat(names).containsExactly("ana", "Ana", "ana", "Bo", "Émile", "Zoë");
        assertThat(register.matrix().count(words("an"))).isEqualTo(3);
    }

    @Test
    void erasesAPersonWithEverythingAndKeepsALineWithoutThem() {
        Person ana = register.people().save(People.numbered("Ana Unverwechselbar", "4711"));
        register.records()
                .add(List.of(
                        People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1),
                        People.record(ana.id(), FACILITATION, Level.SOUND, WRITTEN, 1)));

        assertThat(register.people().erase(ana.id(), LINE)).contains(2);

        assertThat(register.people().find(ana.id())).isEmpty();
        assertThat(register.records().count(RecordFilter.ALL)).isZero();
        assertThat(register.matrix().count(MatrixFilter.ALL)).isZero();
        assertThat(register.people().search("ana", 5)).isEmpty();
        assertThat(register.audit().latest(10)).containsExactly(LINE.counting(2));
        assertThat(register.people().erase(ana.id(), LINE)).isEmpty();
    }

    @Test
    void takesSingleRecordsOut() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);
        register.records().add(List.of(record));

        assertThat(register.records().remove(Set.of(record.id()), LINE)).isEqualTo(1);

        assertThat(register.records().of(ana.id())).isEmpty();
        assertThat(register.matrix()
                        .page(MatrixFilter.ALL, Optional.empty(), 1)
                        .get(0)
                        .cells()
                        .get(WRITING)
                        .state())
                .isEqualTo(GapState.NO_RECORD);
    }

    @Test
    void remembersNotes() {
        register.notes().put("retention", "one");
        register.notes().put("retention", "two");

        assertThat(register.notes().find("retention")).contains("two");
        assertThat(register.notes().find("mapping")).isEmpty();
    }

    @Test
    void hasEverythingAfterItWasClosedAndOpened() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 1);
        register.records().add(List.of(record));
        register.close();

        register = open();

        assertThat(register.people().find(ana.id())).contains(ana);
        assertThat(register.records().of(ana.id())).containsExactly(record);
        assertThat(register.roles().all()).hasSize(1);
    }

    private static final AuditLine REVOKED =
            new AuditLine(Instant.parse("2026-11-29T08:00:00Z"), "hr", AuditLine.Action.REVOKED, 1, "a mistake");

    private static CapabilityRecord withdrawn(CapabilityRecord record) {
        return RecordSealing.withdraw(
                record,
                "Entered by mistake – “twice”",
                SampleIssuer.school(),
                Instant.parse("2026-11-29T08:00:00.123456Z"));
    }

    private static String key() {
        return SampleIssuer.school().issuer().publicKey();
    }

    @Test
    void keepsThatARecordIsWithdrawnAndCountsItNowhere() {
        role(Level.SOUND);
        Person ana = register.people().save(People.in("Ana", "", Optional.of(COACH)));
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        register.records().add(List.of(record));
        assertThat(cell(ana)).isEqualTo(GapState.MET);
        CapabilityRecord withdrawn = withdrawn(record);

        assertThat(register.records().withdraw(withdrawn, REVOKED)).isTrue();

        assertThat(register.records().find(record.id())).contains(withdrawn);
        assertThat(RecordSealing.isGenuine(register.records().find(record.id()).orElseThrow()))
                .isTrue();
        assertThat(cell(ana)).isEqualTo(GapState.NO_RECORD);
        assertThat(register.audit().latest(1)).containsExactly(REVOKED);
        assertThat(register.matrix().recheck(Set.of(ana.id())).unfit()).isEmpty();
        assertThat(register.places().withdrawnRecords()).containsExactly(record.id());
        assertThat(register.records().withdraw(withdrawn, REVOKED)).isFalse();
        assertThat(register.records().withdraw(withdrawn(record), REVOKED)).isFalse();
        assertThat(register.audit().latest(10)).hasSize(1);
        assertThat(register.records().add(List.of(record))).isZero();
        assertThat(register.records()
                        .withdraw(withdrawn(People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3)), REVOKED))
                .isFalse();
    }

    private GapState cell(Person person) {
        return register.matrix()
                .page(words(person.name()), Optional.empty(), 1)
                .get(0)
                .cells()
                .get(WRITING)
                .state();
    }

    @Test
    void findsOutWhoChangesAWithdrawalPastTheProgram() throws SQLException {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        register.records().add(List.of(record));
        register.records().withdraw(withdrawn(record), REVOKED);

        past("UPDATE records SET withdrawal = REPLACE(withdrawal, 'mistake', 'fraud')");
        assertThat(register.matrix().recheck(Set.of(ana.id())).unfit()).hasSize(1);
        past("UPDATE records SET withdrawal = 'nothing of the kind'");
        assertThat(register.matrix().recheck(Set.of(ana.id())).unfit()).hasSize(1);

        past("UPDATE records SET withdrawal = NULL");
        assertThat(register.records().find(record.id())).contains(record);
        assertThat(register.places().withdrawnRecords()).containsExactly(record.id());
        assertThat(register.places().putBack()).isEqualTo(1);
        assertThat(register.records().find(record.id())).contains(withdrawn(record));
        assertThat(register.places().putBack()).isZero();
    }

    @Test
    void givesEachRecordOnePlaceOfItsOwn() {
        List<RecordId> records =
                java.util.stream.Stream.generate(RecordId::random).limit(300).toList();
        Map<RecordId, Long> first = register.places().of(key(), records.subList(0, 200));
        Map<RecordId, Long> again = register.places().of(key(), records);
        assertThat(again).containsAllEntriesOf(first).hasSize(300);
        assertThat(Set.copyOf(again.values())).hasSize(300);
        assertThat(again.values()).allMatch(place -> place >= 0 && place < StatusPlaces.IN_A_LIST);
        List<Long> inOrder = records.stream().map(again::get).toList();
        assertThat(inOrder)
                .as("drawn by lot")
                .isNotEqualTo(inOrder.stream().sorted().toList());
        assertThat(register.places().lists(key())).isEqualTo(1);
        assertThat(register.places().lists("ef".repeat(32))).isZero();
        assertThat(register.places().of("ef".repeat(32), records)).isNotEqualTo(again);
        assertThat(register.places().withdrawn(key())).isEmpty();
    }

    /** The mark has to stay, or what was withdrawn would stand again; nothing else may. */
    @Test
    void keepsOnlyTheMarkOfWhoIsErased() throws SQLException {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        CapabilityRecord other = People.record(ana.id(), WRITING, Level.SOUND, WRITTEN, 30);
        register.records().add(List.of(record, other));
        register.places().of(key(), List.of(other.id()));
        register.records().withdraw(withdrawn(record), REVOKED);
        long place = register.places().withdrawn(key()).get(0).number();

        register.people().erase(ana.id(), LINE);

        assertThat(register.places().withdrawn(key())).containsExactly(new StatusPlaces.Place(place, Optional.empty()));
        assertThat(register.places().withdrawnRecords()).isEmpty();
        assertThat(register.places().all())
                .hasSize(2)
                .allMatch(one -> one.record().isEmpty() && one.by().isEmpty());
        assertThat(register.places().putBack()).isZero();
        assertThat(register.places().of(key(), List.of(RecordId.random())).values())
                .noneMatch(fresh -> fresh == place);
    }

    @Test
    void keepsOnlyTheMarkOfARecordThatIsTakenOut() {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        register.records().add(List.of(record));
        register.records().withdraw(withdrawn(record), REVOKED);
        register.records().remove(Set.of(record.id()), LINE);
        assertThat(register.places().withdrawn(key()))
                .singleElement()
                .matches(place -> place.record().isEmpty());
    }

    @Test
    void takesPlacesOverFromAnotherRegister() {
        Person ana = kept("Ana");
        CapabilityRecord record = People.record(ana.id(), WRITING, Level.STRONG, CRITIQUED, 3);
        register.records().add(List.of(record));
        Withdrawal word = withdrawn(record).withdrawal().orElseThrow();
        List<StatusPlaces.Kept> there = List.of(
                new StatusPlaces.Kept(key(), 7, Optional.of(record.id()), true, Optional.of(word)),
                new StatusPlaces.Kept(key(), 8, Optional.empty(), true, Optional.empty()),
                new StatusPlaces.Kept(key(), 9, Optional.of(RecordId.random()), false, Optional.empty()));
        register.places().keep(there);
        register.places().keep(there);
        assertThat(register.places().all()).containsExactlyInAnyOrderElementsOf(there);
        assertThat(register.places().putBack()).isEqualTo(1);
        assertThat(register.records().find(record.id())).contains(withdrawn(record));
        assertThat(register.places().of(key(), List.of(record.id()))).containsEntry(record.id(), 7L);
    }

    @Test
    void keepsTheNewestListThatWasPassedOn() {
        Instant at = Instant.parse("2026-11-29T08:00:00Z");
        PassedLists lists = register.passedLists();
        assertThat(lists.all()).isEmpty();
        assertThat(lists.keep("urn:list", key(), at, new byte[] {1, 2})).isTrue();
        assertThat(lists.keep("urn:list", key(), at, new byte[] {3})).isFalse();
        assertThat(lists.keep("urn:list", key(), at.minusSeconds(1), new byte[] {4}))
                .isFalse();
        assertThat(lists.keep("urn:list", "ef".repeat(32), at.minusSeconds(1), new byte[] {5}))
                .isTrue();
        assertThat(lists.keep("urn:list", key(), at.plusSeconds(1), new byte[] {6}))
                .isTrue();
        assertThat(lists.all()).extracting(bytes -> bytes[0]).containsExactly((byte) 6, (byte) 5);
    }
}
