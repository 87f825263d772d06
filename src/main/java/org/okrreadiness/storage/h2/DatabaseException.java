package org.okrreadiness.storage.h2;

import java.sql.SQLException;

/**
 * The database did not do what it was asked. No answer depends on it: the journals have them all.
 *
 * <p>The message names H2's error code and nothing else, because H2's own messages quote values, and logs must not hold words of
 * participants.
 */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String message, Throwable cause) {
        super(message + " (" + code(cause) + ")", cause);
    }

    private static String code(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql) {
                return "H2 error " + sql.getErrorCode();
            }
        }
        return cause.getClass().getSimpleName();
    }
}
