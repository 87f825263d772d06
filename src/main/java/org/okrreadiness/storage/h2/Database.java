package org.okrreadiness.storage.h2;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.jdbc.DatabaseException;
import org.okrreadiness.storage.jdbc.Sql;

/** The open database file. Used by one thread. */
public final class Database implements AutoCloseable {

    /** The newest schema this version knows: the number of its last migration. */
    public static final int SCHEMA = 4;

    /** Kept, because a logger nobody holds loses its level. */
    private static final Logger MIGRATION_LOG = Logger.getLogger("org.flywaydb");

    private final H2File file;
    private final Connection connection;

    private Database(H2File file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** The file itself, in its folder. */
    public static Path file(Path folder) {
        return H2File.in(folder);
    }

    /** Opens what is there, whatever its schema. */
    public static Database open(Path folder) {
        H2File file = new H2File(folder);
        try {
            return new Database(file, file.connect());
        } catch (SQLException | RuntimeException e) {
            throw new DatabaseException("The database cannot be opened", e);
        }
    }

    /** Makes an empty one with today's schema. It gets its name when it is whole. */
    public static Database create(Path folder) {
        Path unfinished = folder.resolve("unfinished");
        H2File file = new H2File(unfinished);
        try {
            DurableFiles.deleteTree(unfinished);
            DurableFiles.privateFolder(unfinished);
            try (Database made = new Database(file, file.create())) {
                made.migrate();
            }
            DurableFiles.force(H2File.in(unfinished));
            DurableFiles.move(H2File.in(unfinished), H2File.in(folder));
            DurableFiles.deleteTree(unfinished);
        } catch (IOException | SQLException | RuntimeException e) {
            throw new DatabaseException("The database cannot be made", e);
        }
        return open(folder);
    }

    /** Looks at a copy, because opening a database writes to its file. */
    public static OptionalInt schemaOfCopy(Path folder) throws IOException {
        Path elsewhere = Files.createTempDirectory("okr-readiness-look");
        Path copy = H2File.in(elsewhere);
        try {
            Files.copy(H2File.in(folder), copy);
            try (Database database = open(elsewhere)) {
                return OptionalInt.of(database.schema());
            } catch (DatabaseException unreadable) {
                return OptionalInt.empty();
            }
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(elsewhere);
        }
    }

    /** The highest migration that was ever tried on it; 0 when none was. */
    public int schema() {
        try {
            boolean none = new Sql(connection)
                    .query(
                            "SELECT 1 FROM information_schema.tables WHERE table_name = 'flyway_schema_history'",
                            row -> row.getInt(1))
                    .isEmpty();
            return none ? 0 : highestMigration();
        } catch (SQLException | RuntimeException e) {
            throw new DatabaseException("The schema version cannot be read", e);
        }
    }

    private int highestMigration() throws SQLException {
        return new Sql(connection)
                .query(
                        "SELECT COALESCE(MAX(CAST(\"version\" AS DECIMAL(18, 6))), 0) FROM \"flyway_schema_history\"",
                        row -> row.getBigDecimal(1))
                .get(0)
                .setScale(0, RoundingMode.UP)
                .intValueExact();
    }

    /** Brings the schema up to {@link #SCHEMA}. */
    public void migrate() {
        MIGRATION_LOG.setLevel(Level.WARNING);
        try {
            Flyway.configure()
                    .dataSource(file.source(";IFEXISTS=TRUE"))
                    .locations("classpath:org/okrreadiness/storage/h2")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseException("The database cannot be brought up to date", e);
        }
    }

    public Projection projection(RowFormats formats) {
        return new Projection(new Sql(connection), formats);
    }

    /** Everything in it as statements that would make it again, one after the other; reads every page there is. */
    public void script(Consumer<String> statements) {
        try {
            new Sql(connection).each("SCRIPT NOPASSWORDS NOSETTINGS", row -> statements.accept(row.getString(1)));
        } catch (SQLException | RuntimeException e) {
            throw new DatabaseException("The database cannot be read", e);
        }
    }

    /** Makes everything up to now last, which H2 does by itself only some time later. */
    public void checkpoint() {
        new Sql(connection).together(() -> new Sql(connection).update("CHECKPOINT SYNC"));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            throw new DatabaseException("The database cannot be closed", e);
        }
    }
}
