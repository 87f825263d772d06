package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;
import org.postgresql.ds.PGSimpleDataSource;

/** A register that was made before the matrix could be sorted is one afterwards as if it had been made today. */
final class MigrationTest {

    private static final RoleProfile COACH = new RoleProfile(
            new RoleId("coach"),
            "Übungsleiter",
            Map.of(Competency.WRITING, new Requirement(Level.SOUND, EvidenceStrength.WRITTEN)),
            1);

    @TempDir
    private Path data;

    private final List<Numbered> people = new ArrayList<>();

    @Test
    void bringsAFolderUpToDate() throws SQLException, IOException {
        Files.createDirectories(data.resolve(EmbeddedFile.FOLDER));
        EmbeddedFile file = new EmbeddedFile(data);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(file.url());
        source.setUser(EmbeddedFile.ACCOUNT);
        bringsUpToDate(source, new EmbeddedEngine(file), () -> JdbcRegister.inFolder(data));
    }

    @Test
    void bringsASharedRegisterUpToDate() throws SQLException {
        Optional<String> url = Shared.freshDatabase();
        assumeTrue(url.isPresent(), Shared::reason);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url.orElseThrow());
        bringsUpToDate(
                source,
                new SharedEngine(SharedAddress.of(url.orElseThrow())),
                () -> JdbcRegister.shared(url.orElseThrow()));
    }

    private void bringsUpToDate(DataSource source, Engine engine, Supplier<Register> open) throws SQLException {
        Schema.bringTo(MigrationVersion.fromVersion("3"), source, engine);
        fill(source);

        try (Register register = open.get()) {
            Set<PersonId> all = people.stream().map(one -> one.person().id()).collect(Collectors.toSet());
            assertThat(register.matrix().recheck(all).putRight()).isZero();
            assertThat(register.matrix()
                            .page(MatrixFilter.ALL, MatrixOrder.of(MatrixOrder.By.UNIT), Optional.empty(), 9))
                    .extracting(MatrixRow::name)
                    .containsExactly("𠮷田 Zoë", "Émile Đặng", "Ana-Lena O'Neill");
            assertThat(register.matrix().count(MatrixFilter.ofWords("𠮷"))).isEqualTo(1);
            List<String> migrated = words(source);
            register.people().saveAll(people.stream().map(Numbered::person).toList());
            assertThat(words(source)).isEqualTo(migrated).hasSizeGreaterThan(15);
        }
    }

    private static List<String> words(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new Sql(connection)
                    .query(
                            "SELECT word, sort_name, person_no FROM words_by_name ORDER BY word, sort_name, person_no",
                            row -> row.getString(1) + "|" + row.getString(2) + "|" + row.getLong(3));
        }
    }

    private void fill(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Sql sql = new Sql(connection);
            sql.update("INSERT INTO roles (role_id, title, version) VALUES (?, ?, 1)", "coach", COACH.title());
            RoleRows.write(sql, COACH);
            add(sql, "Ana-Lena O'Neill", "=1", "");
            add(sql, "Émile Đặng", "", "Süd");
            add(sql, "𠮷田 Zoë", "4711", "nord");
        }
    }

    /** As the program did before. */
    private void add(Sql sql, String name, String number, String unit) throws SQLException {
        Person basis = People.in(name, unit, Optional.of(COACH.id()));
        Person person = new Person(basis.id(), name, number, "a.b@example.org", unit, basis.role(), basis.basis(), 1);
        Numbered numbered = new Numbered(people.size() + 1, person);
        people.add(numbered);
        sql.update(
                "INSERT INTO people (name, personnel_number, email, unit, role_id, ground, ground_since, ground_note,"
                        + " withdrawn_on, person_id, person_no, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                PersonRows.values(person, person.id().value(), numbered.number()));
        for (String word : SearchWords.of(person)) {
            sql.update("INSERT INTO search_words (word, person_no) VALUES (?, ?)", word, numbered.number());
        }
        Object[] row = Standings.row(numbered, List.of(), Optional.of(COACH), LocalDate.now());
        sql.update("INSERT INTO standings VALUES (?" + ", ?".repeat(12) + ")", Arrays.copyOf(row, 13));
    }
}
