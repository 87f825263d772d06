package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.FileMark;
import org.okrreadiness.storage.h2.Database;
import org.okrreadiness.storage.h2.RowFormats;
import org.okrreadiness.storage.jdbc.DatabaseException;

/**
 * Opens the database, and makes it anew from the journals when there is any reason not to trust it: it is gone, its file is not the one
 * that was closed, it holds less than it certainly held, it claims more than the journals, or it does not open at all.
 */
final class DatabaseOpening {

    private static final Logger LOG = Logger.getLogger(DatabaseOpening.class.getName());

    private final Place place;
    private final RowFormats formats;
    private final Runnable beforeMigration;
    private final List<Phrase> notices = new ArrayList<>();

    /** @param beforeMigration makes a backup */
    DatabaseOpening(Place place, RowFormats formats, Runnable beforeMigration) {
        this.place = place;
        this.formats = formats;
        this.beforeMigration = beforeMigration;
    }

    /** An open database that holds everything the journals do. */
    Database open(Replay replay) {
        try {
            if (!Files.exists(place.database())) {
                return madeFirst(replay);
            }
            try {
                return trusted(replay);
            } catch (Distrust | DatabaseException reason) {
                LOG.log(Level.WARNING, "The database is made anew from the journals: {0}", reason.getMessage());
                return madeAgain(replay);
            }
        } catch (IOException e) {
            throw DiskTrouble.of(place.data(), e);
        }
    }

    List<Phrase> notices() {
        return List.copyOf(notices);
    }

    private Database trusted(Replay replay) throws IOException, Distrust {
        Optional<Marker> marker = Marker.read(place.data());
        Optional<FileMark> closed = marker.flatMap(Marker::closed);
        if (closed.isPresent()) {
            require(closed.get().equals(FileMark.of(place.database())), "it is not the file that was closed");
        }
        long atLeast = marker.map(Marker::entries).orElse(0L);
        Marker.open(Database.SCHEMA, atLeast).write(place.data());
        Database database = Database.open(place.databases());
        return orClosed(database, () -> {
            bringUpToDate(database);
            if (closed.isEmpty()) {
                // After a crash it is read from end to end: a damaged page shows only when it is read.
                database.script(statement -> {});
            }
            long held = database.projection(formats).entries();
            require(held >= atLeast, "it held " + atLeast + " entries and now holds " + held);
            require(replay.into(database.projection(formats)), "it claims more than the journals hold");
        });
    }

    private void bringUpToDate(Database database) throws Distrust {
        int schema = database.schema();
        require(schema > 0 && schema <= Database.SCHEMA, "its schema is " + schema);
        if (schema < Database.SCHEMA) {
            beforeMigration.run();
            database.migrate();
        }
    }

    private Database madeAgain(Replay replay) throws IOException {
        Path kept = place.setAside().move(place.database());
        notices.add(Phrase.of("notice.database-set-aside", kept.toString()));
        return made(replay);
    }

    private Database madeFirst(Replay replay) throws IOException {
        Database database = made(replay);
        if (database.projection(formats).entries() > 0) {
            notices.add(Phrase.of("notice.database-missing"));
        }
        return database;
    }

    private Database made(Replay replay) throws IOException {
        Marker.open(Database.SCHEMA, 0).write(place.data());
        Database database = Database.create(place.databases());
        try {
            return orClosed(database, () -> replay.into(database.projection(formats)));
        } catch (Distrust never) {
            throw new IllegalStateException(never);
        }
    }

    /** A reason not to believe what is in the database. */
    private static final class Distrust extends Exception {

        private static final long serialVersionUID = 1L;

        Distrust(String reason) {
            super(reason);
        }
    }

    private static void require(boolean fact, String otherwise) throws Distrust {
        if (!fact) {
            throw new Distrust(otherwise);
        }
    }

    private interface Preparation {
        void run() throws IOException, Distrust;
    }

    /** Hands the database over when it has been prepared, and closes it when that fails. */
    private static Database orClosed(Database database, Preparation preparation) throws IOException, Distrust {
        boolean ready = false;
        try {
            preparation.run();
            ready = true;
            return database;
        } finally {
            if (!ready) {
                closeQuietly(database);
            }
        }
    }

    private static void closeQuietly(Database database) {
        try {
            database.close();
        } catch (DatabaseException alreadyBroken) {
            LOG.log(Level.FINE, "A database that is given up does not close: {0}", alreadyBroken.getMessage());
        }
    }
}
