package org.okrreadiness.storage.h2;

/** The database did not do what it was asked. No answer depends on it: the journals have them all. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
