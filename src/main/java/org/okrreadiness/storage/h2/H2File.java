package org.okrreadiness.storage.h2;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;

/** The one database file and the way to it. Nothing in the address comes from anywhere but here and a checked path. */
final class H2File {

    static final String NAME = "readiness";

    static {
        // Read once by H2: no class of anybody's choosing can be called from SQL.
        System.setProperty("h2.allowedClasses", "");
    }

    private final Path folder;

    /** @throws IllegalArgumentException when the path could be read as a setting */
    H2File(Path folder) {
        if (folder.toString().chars().anyMatch(c -> c == ';' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("Not a path for a database: " + folder);
        }
        this.folder = folder.toAbsolutePath();
    }

    static Path in(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /** Fails when there is no such file. */
    Connection connect() throws SQLException {
        return source(";IFEXISTS=TRUE").getConnection();
    }

    Connection create() throws SQLException {
        return source("").getConnection();
    }

    JdbcDataSource source(String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve(NAME)
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=500;TRACE_LEVEL_FILE=0" + more);
        source.setUser("sa");
        source.setPassword("");
        return source;
    }
}
