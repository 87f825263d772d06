package org.okrreadiness.storage.register;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.jdbc.DatabaseException;

/** H2 in the data folder. */
final class EmbeddedEngine implements Engine {

    private final EmbeddedFile file;
    private boolean compact;

    EmbeddedEngine(EmbeddedFile file) {
        this.file = file;
    }

    @Override
    public String url() {
        return file.url();
    }

    @Override
    public Optional<String> account() {
        return Optional.of("sa");
    }

    @Override
    public String place() {
        return file.folder().toString();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public String ordered() {
        return "VARCHAR";
    }

    @Override
    public boolean checkpoints() {
        return true;
    }

    /** H2 keeps what was deleted in its file until the file is written anew, which it does when it is closed so. */
    @Override
    public synchronized void wipe(DataSource source) {
        compact = true;
    }

    @Override
    public synchronized void closing(DataSource source) {
        if (!compact) {
            return;
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            throw new DatabaseException("The register could not be written anew", e);
        }
    }

    @Override
    public void closed() {
        try {
            file.markClosed();
        } catch (IOException e) {
            throw DiskTrouble.of(file.folder(), e);
        }
    }
}
