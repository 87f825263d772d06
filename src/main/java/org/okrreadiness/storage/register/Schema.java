package org.okrreadiness.storage.register;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.service.ReadinessException;

/** Brings the tables of a register up to date: the same migrations on every engine. */
final class Schema {

    /** Kept, because a logger nobody holds loses its level. */
    private static final Logger LOG = Logger.getLogger("org.flywaydb");

    private Schema() {}

    /**
     * @param engine how some types are written there
     * @throws NewerDataException when a newer version made the tables; nothing is changed then
     */
    static void bringUpToDate(DataSource source, Engine engine) {
        bringTo(MigrationVersion.LATEST, source, engine);
    }

    /** The tables as they once were, for tests of what comes after. */
    static void bringTo(MigrationVersion version, DataSource source, Engine engine) {
        LOG.setLevel(Level.WARNING);
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/okrreadiness/storage/register")
                .target(version)
                .table("register_schema")
                .placeholders(Map.of("ordered", engine.ordered(), "large", engine.large()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        try {
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new ReadinessException(Phrase.of("problem.register.schema"), e);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        for (MigrationInfo one : flyway.info().all()) {
            if (one.getState().isApplied()
                    && !one.getState().isResolved()
                    && !one.getVersion().getVersion().equals("0")) {
                throw new NewerDataException(
                        Phrase.of("problem.register.newer", one.getVersion().getVersion()), null);
            }
        }
    }
}
