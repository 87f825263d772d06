package org.okrreadiness.storage.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.storage.jdbc.DatabaseException;
import org.okrreadiness.storage.jdbc.Sql;

/** Runs statements together: they take effect whole or not at all. Safe for several threads. */
final class Transactions {

    /** What SQL calls the class of errors by which two transactions got in one another's way. */
    private static final String IN_THE_WAY = "40";

    /** What SQL calls the class of errors of a connection that is gone. */
    private static final String CONNECTION = "08";

    private static final int TRIES = 5;

    private final DataSource source;
    private final boolean checkpoints;
    private final AtomicLong changes = new AtomicLong();

    /** @param checkpoints whether the engine has to be told to make a change last */
    Transactions(DataSource source, boolean checkpoints) {
        this.source = source;
        this.checkpoints = checkpoints;
    }

    interface Work<T> {
        T run(Sql sql) throws SQLException;
    }

    interface Steps {
        void run(Sql sql) throws SQLException;
    }

    /** How many changes were made through here. */
    long changes() {
        return changes.get();
    }

    <T> T read(Work<T> work) {
        try (Connection connection = open()) {
            T result = work.run(new Sql(connection));
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** Everything is seen as it was when this began, however long it takes. */
    void readStill(Steps steps) {
        try (Connection connection = open()) {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                steps.run(new Sql(connection));
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(usual);
            }
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** When this returns, the change survives a crash of the program and of the machine. */
    <T> T write(Work<T> work) {
        for (int tried = 1; ; tried++) {
            try (Connection connection = open()) {
                T result = committed(connection, work);
                changes.incrementAndGet();
                if (checkpoints) {
                    new Sql(connection).update("CHECKPOINT SYNC");
                    connection.commit();
                }
                return result;
            } catch (SQLException e) {
                if (tried == TRIES || !stateBegins(e, IN_THE_WAY)) {
                    throw trouble(e);
                }
            }
        }
    }

    void change(Steps steps) {
        write(sql -> {
            steps.run(sql);
            return null;
        });
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        try {
            T result = work.run(new Sql(connection));
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private Connection open() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static RuntimeException trouble(SQLException e) {
        DatabaseException cause = new DatabaseException("The register did not do what it was asked", e);
        return stateBegins(e, CONNECTION)
                ? new ReadinessException(Phrase.of("problem.register.unreachable"), cause)
                : cause;
    }

    private static boolean stateBegins(SQLException e, String beginning) {
        return e.getSQLState() != null && e.getSQLState().startsWith(beginning);
    }

    /** Whether a row was refused because another one has the same key. */
    static boolean isTaken(SQLException e) {
        return "23505".equals(e.getSQLState());
    }
}
