package org.okrreadiness.storage.register;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.Register;

/** What a register promises on whichever engine: every test runs on each, and finds an empty register. */
@ParameterizedClass(name = "{0}")
@EnumSource(OnBothEngines.On.class)
abstract class OnBothEngines {

    /** Where the register is. */
    enum On {
        H2,
        POSTGRESQL
    }

    static final AuditLine LINE =
            new AuditLine(Instant.parse("2026-11-29T08:00:00Z"), "hr", AuditLine.Action.ERASED, 0, "asked for");
    static final RoleId COACH = new RoleId("coach");

    @Parameter
    On on;

    @TempDir
    Path data;

    Register register;
    private Optional<String> url = Optional.empty();

    @BeforeEach
    void opens() {
        register = open();
    }

    @AfterEach
    void closes() {
        if (register != null) {
            register.close();
        }
    }

    /** Opens a register; the same one again within a test. */
    final Register open() {
        return on == On.H2 ? JdbcRegister.inFolder(data) : JdbcRegister.shared(url());
    }

    private String url() {
        if (url.isEmpty()) {
            url = Shared.freshDatabase();
            assumeTrue(url.isPresent(), Shared::reason);
        }
        return url.orElseThrow();
    }

    /** A way into its tables past the program. */
    final Connection past() throws SQLException {
        return on == On.H2
                ? DriverManager.getConnection(new EmbeddedFile(data).url(), EmbeddedFile.ACCOUNT, "")
                : DriverManager.getConnection(url());
    }

    final void past(String statement) throws SQLException {
        try (Connection connection = past();
                Statement made = connection.createStatement()) {
            made.execute(statement);
        }
    }

    final Person kept(String name) {
        return register.people().save(People.named(name));
    }

    /** Coaches are asked to write so well. */
    final void role(Level level) {
        register.roles()
                .save(new RoleProfile(
                        COACH,
                        "Coach",
                        Map.of(Competency.WRITING, new Requirement(level, EvidenceStrength.WRITTEN)),
                        0));
    }

    final List<String> names(MatrixFilter filter) {
        return register.matrix().page(filter, Optional.empty(), 100).stream()
                .map(MatrixRow::name)
                .toList();
    }

    /** How the first in the matrix stands in writing. */
    final GapState writing() {
        return register.matrix()
                .page(MatrixFilter.ALL, Optional.empty(), 1)
                .get(0)
                .cells()
                .get(Competency.WRITING)
                .state();
    }

    static MatrixFilter words(String words) {
        return new MatrixFilter(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
