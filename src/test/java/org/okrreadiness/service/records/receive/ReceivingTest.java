package org.okrreadiness.service.records.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.exchange.records.JsonRecordFiles;
import org.okrreadiness.export.credential.Exports;
import org.okrreadiness.export.records.JsonRecords;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.storage.register.JdbcRegister;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import org.okrreadiness.testing.SampleVerification;

class ReceivingTest {

    private static final LocalDate TODAY = SampleRecords.ACHIEVED.plusDays(3);
    private static final Basis BASIS = Basis.of(Ground.AGREEMENT, TODAY, "paragraph 4");

    @TempDir
    private Path folder;

    private final SampleIssuer school = SampleIssuer.school();
    private final SampleIssuer own = new SampleIssuer("Human resources", 9);
    private final Person maya = numbered(SampleRecords.maya(), "17");
    private Register register;
    private int files;

    @BeforeEach
    void opens() {
        register = JdbcRegister.inFolder(folder.resolve("data"));
    }

    @AfterEach
    void closes() {
        register.close();
    }

    private static Person numbered(Person person, String number) {
        return new Person(
                person.id(),
                person.name(),
                number,
                person.email(),
                person.unit(),
                Optional.of(new RoleId("coach")),
                person.basis(),
                person.version());
    }

    private static Person here(String name, String number) {
        return new Person(PersonId.random(), name, number, "", "", Optional.empty(), BASIS, 0);
    }

    private Receiving receiving(RecordFiles reader) {
        Origin origin = new Origin(
                SampleVerification.of(own, TODAY, SampleVerification.card(school)),
                SampleVerification.issuers(own, SampleVerification.card(school)));
        return new Receiving(
                register,
                reader,
                origin,
                claim -> RecordSealing.seal(claim, own, SampleRecords.ISSUED),
                Clock.fixed(SampleRecords.ISSUED, ZoneOffset.UTC),
                "hr");
    }

    private Path given(List<RecordRow> rows) throws IOException {
        Path file = folder.resolve("given-" + files++ + ".json");
        new JsonRecords(new Messages(Locale.ENGLISH)).write(Exports.request(rows, false), file, ExportWatch.NONE);
        return file;
    }

    private Receiving.Outcome receive(Person... people) throws IOException {
        return receiving(new JsonRecordFiles()).receive(given(Exports.rows(people)), BASIS);
    }

    @Test
    void entersWhoIsNotHereWithTheirRecordsAsTheyWereSigned() throws IOException {
        register.roles().save(new RoleProfile(new RoleId("coach"), "Coach", Map.of(), 0));
        Receiving.Outcome outcome = receive(maya);
        assertThat(outcome).isEqualTo(new Receiving.Outcome(2, 0, 1, List.of(), List.of()));
        Person entered = register.people().find(maya.id()).orElseThrow();
        assertThat(entered.basis()).isEqualTo(BASIS);
        assertThat(entered.personnelNumber()).isEqualTo("17");
        assertThat(entered.role()).contains(new RoleId("coach"));
        assertThat(register.records().of(maya.id()))
                .containsExactlyInAnyOrderElementsOf(SampleRecords.of(maya, school));
        assertThat(receive(maya)).isEqualTo(new Receiving.Outcome(0, 2, 0, List.of(), List.of()));
    }

    @Test
    void answersForWhatIsAboutSomebodyWithAnotherIdHere() throws IOException {
        Person byNumber = register.people().save(here(maya.name().toUpperCase(Locale.ROOT), "17"));
        assertThat(receive(maya).records()).isEqualTo(2);
        List<CapabilityRecord> records = register.records().of(byNumber.id());
        assertThat(records).hasSize(2).allMatch(RecordSealing::isGenuine);
        assertThat(records)
                .allMatch(one -> one.issue().issuerKey().equals(own.issuer().publicKey()));
        assertThat(register.people().find(maya.id())).isEmpty();
        assertThat(receive(maya).known()).isEqualTo(2);
    }

    @Test
    void knowsSomebodyByNameAloneOnlyWhereThatIsClear() throws IOException {
        Person omar = SampleRecords.person("Omar Haddad", "");
        Person one = register.people().save(here(omar.name(), ""));
        assertThat(receive(omar).people()).isZero();
        assertThat(register.records().of(one.id())).hasSize(2);

        register.people().save(here("Ana Kos", ""));
        register.people().save(here("Ana Kos", ""));
        register.people().save(here("Somebody else", "17"));
        register.people().save(here("Bo Lind", "1"));
        Receiving.Outcome outcome =
                receive(SampleRecords.person("Ana Kos", ""), maya, numbered(SampleRecords.person("Bo Lind", ""), "2"));
        assertThat(outcome.doubtful()).containsExactly("Ana Kos", maya.name());
        assertThat(outcome.isWhole()).isFalse();
        // Another number is another person, whatever they are called.
        assertThat(outcome.people()).isEqualTo(1);
        assertThat(register.people().byName("Bo Lind")).hasSize(2);
    }

    @Test
    void keepsTwoOfOneNameApart() throws IOException {
        Person first = SampleRecords.person("Ana Kos", "");
        Person second = new Person(PersonId.random(), "Ana Kos", "", "", "Legal", Optional.empty(), first.basis(), 1);
        Path file = given(List.of(
                new RecordRow(first, SampleRecords.writing(first, school)),
                new RecordRow(second, again(SampleRecords.writing(second, school)))));
        assertThat(receiving(new JsonRecordFiles()).receive(file, BASIS).people())
                .isEqualTo(2);
        assertThat(register.records().of(first.id())).hasSize(1);
        assertThat(register.records().of(second.id())).hasSize(1);
        closes();
        register = JdbcRegister.inFolder(folder.resolve("another"));
        register.people().save(here("Ana Kos", ""));
        assertThat(receiving(new JsonRecordFiles()).receive(file, BASIS).doubtful())
                .containsExactly("Ana Kos", "Ana Kos");
        assertThat(register.people().count()).isEqualTo(1);
    }

    private CapabilityRecord again(CapabilityRecord record) {
        Claim claim = record.claim();
        return RecordSealing.seal(
                new Claim(
                        RecordId.random(),
                        claim.person(),
                        claim.competency(),
                        claim.shown(),
                        claim.strength(),
                        claim.source(),
                        claim.marking(),
                        claim.validity()),
                school,
                SampleRecords.ISSUED);
    }

    @Test
    void addsNothingAboutWhoTookTheirConsentBack() throws IOException {
        register.people()
                .save(maya.withRole(Optional.empty())
                        .withVersion(0)
                        .withBasis(maya.basis().withdrawn(TODAY)));
        assertThat(receive(maya).withdrawn()).containsExactly(maya.name());
        assertThat(register.records().of(maya.id())).isEmpty();
    }

    @Test
    void refusesRecordsOfAnIssuerNobodyReliesOnAndThoseThatWereChanged() throws IOException {
        SampleIssuer stranger = new SampleIssuer("Stranger", 5);
        List<RecordRow> rows = new ArrayList<>(Exports.rows(maya));
        rows.add(new RecordRow(
                SampleRecords.person("Omar", ""), SampleRecords.writing(SampleRecords.person("Omar", ""), stranger)));
        Path file = given(rows);
        assertThatThrownBy(() -> receiving(new JsonRecordFiles()).receive(file, BASIS))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("unknown-issuer")
                .hasMessageContaining(SampleVerification.key(stranger).fingerprint());
        CapabilityRecord record = SampleRecords.writing(maya, school);
        Issue forged = new Issue(record.issue().issuerKey(), record.issue().at(), "cd".repeat(64));
        Received.Sent sent = new Received.Sent(maya.id(), maya.name(), "17", "", "", "");
        RecordFiles reader = (path, stop) -> List.of(new Received(sent, new CapabilityRecord(record.claim(), forged)));
        assertThatThrownBy(() -> receiving(reader).receive(file, BASIS)).hasMessageContaining("record-changed");
        assertThat(register.people().count()).isZero();
    }

    @Test
    void refusesWordsNoRegisterCanKeep() throws IOException {
        Path file = given(Exports.rows(maya));
        for (String name : List.of("May\u0000a", "a".repeat(501))) {
            Received.Sent sent = new Received.Sent(maya.id(), name, "17", "", "", "");
            RecordFiles reader = (path, stop) -> List.of(new Received(sent, SampleRecords.writing(maya, school)));
            assertThatThrownBy(() -> receiving(reader).receive(file, BASIS))
                    .hasMessageContaining("problem.receive.words");
        }
        assertThat(register.people().count()).isZero();
    }
}
