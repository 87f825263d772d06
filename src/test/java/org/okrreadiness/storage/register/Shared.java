package org.okrreadiness.storage.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server for the tests, started once; each asks for a database of its own. */
public final class Shared {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static Optional<EmbeddedPostgres> server;
    private static String why = "";

    private Shared() {}

    /** The address of a fresh database; empty where no server can be started, with the reason in {@link #reason}. */
    public static synchronized Optional<String> freshDatabase() {
        if (server == null) {
            server = start();
        }
        return server.map(Shared::made);
    }

    public static String reason() {
        return "PostgreSQL cannot be started here: " + why;
    }

    private static Optional<EmbeddedPostgres> start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
            return Optional.of(started);
        } catch (IOException | RuntimeException e) {
            why = e.toString();
            return Optional.empty();
        }
    }

    private static void stop(EmbeddedPostgres started) {
        try {
            started.close();
        } catch (IOException goneAnyway) {
            // Nothing is left to be done about it.
        }
    }

    private static String made(EmbeddedPostgres running) {
        String name = "register" + COUNT.incrementAndGet();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "jdbc:postgresql://localhost:" + running.getPort() + "/" + name + "?user=postgres";
    }
}
