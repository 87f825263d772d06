package org.okrreadiness.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements with their arguments. The text of a statement is always a constant; words of people only ever go in as arguments.
 *
 * @param connection in manual commit
 */
public record Sql(Connection connection) {

    /** Makes something of one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with one row. */
    public interface Use {
        void row(ResultSet row) throws SQLException;
    }

    /** Several statements that take effect together or not at all. */
    public interface Work {
        void run() throws SQLException;
    }

    public int update(String statement, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, arguments)) {
            return prepared.executeUpdate();
        }
    }

    public void each(String statement, Use use, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, arguments);
                ResultSet result = prepared.executeQuery()) {
            while (result.next()) {
                use.row(result);
            }
        }
    }

    public <T> List<T> query(String statement, Row<T> row, Object... arguments) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(statement, result -> rows.add(row.read(result)), arguments);
        return rows;
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String statement, Row<T> row, Object... arguments) throws SQLException {
        return query(statement, row, arguments).stream().findFirst();
    }

    /** The same statement many times, in one go. */
    public void batch(String statement, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (Object[] arguments : rows) {
                for (int i = 0; i < arguments.length; i++) {
                    prepared.setObject(i + 1, arguments[i]);
                }
                prepared.addBatch();
            }
            prepared.executeBatch();
        }
    }

    public void together(Work work) {
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw new DatabaseException("A change was not made", e);
        }
    }

    private void rollBack(Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private PreparedStatement prepare(String statement, Object... arguments) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < arguments.length; i++) {
            prepared.setObject(i + 1, arguments[i]);
        }
        return prepared;
    }
}
