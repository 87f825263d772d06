package org.okrreadiness.storage.jdbc;

import java.sql.SQLException;

/**
 * The database did not do what it was asked.
 *
 * <p>The message names the engine's error code and nothing else, because the engines' own messages quote values, and logs must not hold
 * words of participants.
 */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(String message, Throwable cause) {
        super(message + " (" + code(cause) + ")", cause);
    }

    private static String code(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql) {
                return "database error " + (sql.getErrorCode() == 0 ? sql.getSQLState() : sql.getErrorCode());
            }
        }
        return cause.getClass().getSimpleName();
    }
}
