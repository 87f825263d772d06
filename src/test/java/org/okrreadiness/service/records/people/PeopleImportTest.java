package org.okrreadiness.service.records.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okrreadiness.service.records.people.PersonField.EMAIL;
import static org.okrreadiness.service.records.people.PersonField.FAMILY_NAME;
import static org.okrreadiness.service.records.people.PersonField.GIVEN_NAME;
import static org.okrreadiness.service.records.people.PersonField.NAME;
import static org.okrreadiness.service.records.people.PersonField.PERSONNEL_NUMBER;
import static org.okrreadiness.service.records.people.PersonField.ROLE;
import static org.okrreadiness.service.records.people.PersonField.UNIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.exchange.table.TableFiles;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.NumberTakenException;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.people.PeoplePreview.Change;
import org.okrreadiness.storage.register.JdbcRegister;

class PeopleImportTest {

    private static final Basis BASIS = Basis.of(Ground.AGREEMENT, LocalDate.of(2026, 1, 1), "Works agreement 7");
    private static final String HEADER = "Name;Personalnummer;E-Mail;Abteilung;Rolle\n";

    @TempDir
    private Path data;

    private Register register;
    private PeopleImport people;

    @BeforeEach
    void opens() {
        register = JdbcRegister.inFolder(data);
        people = new PeopleImport(register, new TableFiles(), Clock.systemUTC());
        register.roles().save(new RoleProfile(new RoleId("coach"), "OKR Coach", Map.of(), 0));
    }

    @AfterEach
    void closes() {
        register.close();
    }

    private PeopleImport.Opened opened(String text) throws IOException {
        return people.open(Files.writeString(data.resolve("hr.csv"), text));
    }

    private PeoplePreview preview(String rows) throws IOException {
        PeopleImport.Opened opened = opened(HEADER + rows);
        return people.preview(opened.table(), opened.mapping(), BASIS);
    }

    private static List<String> keys(PeoplePreview preview) {
        return preview.problems().stream()
                .map(problem -> problem.row() + " " + problem.column() + " "
                        + problem.phrase().key().replace("records.import.", ""))
                .toList();
    }

    private Person kept(String name, String number) {
        return register.people().save(new Person(PersonId.random(), name, number, "", "", Optional.empty(), BASIS, 0));
    }

    @Test
    void proposesWhatTheColumnsSayInManyLanguages() {
        assertThat(HeaderNames.propose(List.of("Vorname", "Name", "Personal-Nr.", "E-Mail", "Abteilung"))
                        .columns())
                .isEqualTo(Map.of(GIVEN_NAME, 0, FAMILY_NAME, 1, PERSONNEL_NUMBER, 2, EMAIL, 3, UNIT, 4));
        assertThat(HeaderNames.propose(List.of("Nom", "Prénom", "Matricule", "Courriel", "Service"))
                        .columns())
                .isEqualTo(Map.of(FAMILY_NAME, 0, GIVEN_NAME, 1, PERSONNEL_NUMBER, 2, EMAIL, 3, UNIT, 4));
        assertThat(HeaderNames.propose(List.of("Nome", "Unidade", "x")).columns())
                .isEqualTo(Map.of(NAME, 0, UNIT, 1));
        assertThat(HeaderNames.propose(List.of("EMPLOYEE ID", "Full name", "Role", "Role"))
                        .columns())
                .isEqualTo(Map.of(PERSONNEL_NUMBER, 0, NAME, 1, ROLE, 2));
        assertThat(HeaderNames.propose(List.of("a", "b")).namesPeople()).isFalse();
    }

    @Test
    void takesPeopleInAndKnowsThemAgain() throws IOException {
        String rows = "Zoë Müller;4711;zoe@example.org;Netze;okr coach\nAna;;;;\n";
        PeoplePreview first = preview(rows);
        assertThat(first.rows()).extracting(PeoplePreview.Row::change).containsExactly(Change.NEW, Change.NEW);
        assertThat(register.people().count()).isZero();

        assertThat(people.take(first, true, "hr", "start")).isEqualTo(new PeopleImport.Outcome(2, 0, 0));

        Person zoe = register.people().byNumber("4711").orElseThrow();
        assertThat(zoe.role()).contains(new RoleId("coach"));
        assertThat(zoe.basis()).isEqualTo(BASIS);
        assertThat(register.audit().latest(1).get(0).count()).isEqualTo(2);
        assertThat(preview(rows).count(Change.UNCHANGED)).isEqualTo(2);

        PeoplePreview moved = preview("Zoë Müller;4711;;Vertrieb;\n");
        assertThat(people.take(moved, true, "hr", "moved")).isEqualTo(new PeopleImport.Outcome(0, 1, 0));
        Person after = register.people().find(zoe.id()).orElseThrow();
        assertThat(after.unit()).isEqualTo("Vertrieb");
        assertThat(after.email()).isEqualTo("zoe@example.org");
    }

    @Test
    void saysEverythingThatIsWrongWithEveryRow() throws IOException {
        kept("Bo", "17");
        kept("Twin", "");
        kept("Twin", "");
        PeoplePreview preview = preview("""
                ;1;;;
                Cem;2;no address;;Pilot
                Dee;3;;;
                Eve;3;;;
                Fay;17;;;
                Twin;;;;
                =cmd|'/c calc'!A1;4;;;
                '@SUM(A1);5;;;
                Bo;17;;;
                Bo;17;;;
                Good;6;;;
                """);
        assertThat(keys(preview))
                .containsExactly(
                        "2 Name no-name",
                        "3 E-Mail email",
                        "3 Rolle role",
                        "5 Personalnummer number-twice",
                        "6 Personalnummer number-of-another",
                        "7 Name namesakes",
                        "8 Name formula",
                        "9 Name formula",
                        "10 Personalnummer number-twice",
                        "11 Personalnummer number-twice");
        assertThatThrownBy(() -> people.take(preview, true, "hr", "")).isInstanceOf(ReadinessException.class);
        assertThat(register.people().count()).isEqualTo(3);
        assertThat(people.take(preview, false, "hr", "")).isEqualTo(new PeopleImport.Outcome(2, 0, 9));
        assertThat(register.people().count()).isEqualTo(5);
    }

    @Test
    void takesNobodyInWhenTheRegisterChangedMeanwhile() throws IOException {
        PeoplePreview preview = preview("Ana;1;;;\nBo;2;;;\n");
        kept("Somebody else", "2");
        assertThatThrownBy(() -> people.take(preview, true, "hr", "")).isInstanceOf(NumberTakenException.class);
        assertThat(register.people().byNumber("1")).isEmpty();
    }

    @Test
    void remembersHowAHeaderWasRead() throws IOException {
        String text = "A,B\nAna,x\n";
        PeopleImport.Opened first = opened(text);
        assertThat(first.remembered()).isFalse();
        assertThatThrownBy(() -> people.preview(first.table(), first.mapping(), BASIS))
                .isInstanceOf(ReadinessException.class);
        ColumnMapping mapping = new ColumnMapping(Map.of(NAME, 0, UNIT, 1));
        people.take(people.preview(first.table(), mapping, BASIS), true, "hr", "");

        assertThat(opened(text).mapping()).isEqualTo(mapping);
        assertThat(opened(text).remembered()).isTrue();
        assertThat(opened("A,C\nAna,x\n").remembered()).isFalse();
    }

    @Test
    void changesNothingAboutSomebodyWhoTookTheirConsentBack() throws IOException {
        Basis consent =
                Basis.of(Ground.CONSENT, LocalDate.of(2025, 1, 1), "form").withdrawn(LocalDate.of(2026, 1, 1));
        Person ana =
                register.people().save(new Person(PersonId.random(), "Ana", "1", "", "", Optional.empty(), consent, 0));
        PeoplePreview preview = preview("Ana;1;;Netze;\n");
        assertThat(keys(preview)).containsExactly("2 Name withdrawn");
        people.take(preview, false, "hr", "");
        assertThat(register.people().find(ana.id())).contains(ana);
    }

    @Test
    void leavesTheGroundOfThoseWhoAreThereAsItIs() throws IOException {
        Basis consent = Basis.of(Ground.CONSENT, LocalDate.of(2025, 1, 1), "form");
        Person ana =
                register.people().save(new Person(PersonId.random(), "Ana", "1", "", "", Optional.empty(), consent, 0));
        people.take(preview("Ana;1;;Netze;\n"), true, "hr", "");
        assertThat(register.people().find(ana.id()).orElseThrow().basis()).isEqualTo(consent);
    }
}
