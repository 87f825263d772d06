package org.okrreadiness.storage.h2;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;

/** A database file and the way to it. Nothing in the address comes from anywhere but here and a checked path. */
final class H2File {

    static final String NAME = "readiness";

    static {
        // Read once by H2: no class of anybody's choosing can be called from SQL.
        System.setProperty("h2.allowedClasses", "");
        // Who goes through many rows meets hardly a value twice; looking for it costs more than making it.
        System.setProperty("h2.objectCache", "false");
    }

    private final Path folder;
    private final String name;
    private final Optional<char[]> password;

    /** @throws IllegalArgumentException when the path could be read as a setting */
    H2File(Path folder) {
        this(folder, NAME, Optional.empty());
    }

    /**
     * One that is encrypted.
     *
     * @param password that nobody can guess: H2 itself makes guessing cheap
     */
    H2File(Path folder, String name, char[] password) {
        this(folder, name, Optional.of(password.clone()));
    }

    private H2File(Path folder, String name, Optional<char[]> password) {
        if (folder.toString().chars().anyMatch(c -> c == ';' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("Not a path for a database: " + folder);
        }
        this.folder = folder.toAbsolutePath();
        this.name = name;
        this.password = password;
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
        source.setURL(
                "jdbc:h2:file:" + folder.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=500;TRACE_LEVEL_FILE=0"
                        + (password.isPresent() ? ";CIPHER=AES" : "") + more);
        source.setUser("sa");
        source.setPasswordChars(password.map(H2File::withoutUserPassword).orElse(new char[0]));
        return source;
    }

    /** What stands before the space opens the file, what stands behind it the user's account, which has none. */
    private static char[] withoutUserPassword(char[] password) {
        char[] both = Arrays.copyOf(password, password.length + 1);
        both[password.length] = ' ';
        return both;
    }
}
