package org.okrreadiness.storage.register;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.okrreadiness.storage.jdbc.DatabaseException;

/** Writes the file of a database anew. H2 keeps what was deleted in its file until then. */
final class Compacting {

    /** What H2 says of a connection to a database that this very connection has shut down. */
    private static final int SHUT_DOWN = 90_121;

    private Compacting() {}

    /**
     * Nobody may have the database open.
     *
     * @param database its file without the ending
     */
    static void compact(Path database) {
        try (Connection connection = DriverManager.getConnection(EmbeddedFile.url(database), EmbeddedFile.ACCOUNT, "");
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            if (e.getErrorCode() != SHUT_DOWN) {
                throw new DatabaseException("The register could not be written anew", e);
            }
        }
    }
}
