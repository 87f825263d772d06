package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.h2.Database;
import org.okrreadiness.storage.h2.DatabaseException;
import org.okrreadiness.storage.h2.RowFormats;

/**
 * Opens the database, and makes it anew from the journals when there is any reason not to trust it: it is gone, its file is not the one
 * that was closed, it holds less than it certainly held, it claims more than the journals, or it does not open at all.
 */
final class DatabaseOpening {

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
            boolean hadAny = Files.exists(place.database());
            Optional<Database> sound = hadAny ? trusted(replay) : Optional.empty();
            return sound.isPresent() ? sound.get() : rebuilt(hadAny, replay);
        } catch (IOException e) {
            throw DiskTrouble.of(place.data(), e);
        }
    }

    List<Phrase> notices() {
        return List.copyOf(notices);
    }

    private Optional<Database> trusted(Replay replay) throws IOException {
        Optional<Marker> marker = Marker.read(place.data());
        Optional<FileMark> closed = marker.flatMap(Marker::closed);
        if (closed.isPresent() && !closed.get().equals(FileMark.of(place.database()))) {
            return Optional.empty();
        }
        Marker.open(Database.SCHEMA, marker.map(Marker::entries).orElse(0L)).write(place.data());
        return opened(marker, closed.isEmpty(), replay);
    }

    private Optional<Database> opened(Optional<Marker> marker, boolean afterCrash, Replay replay) throws IOException {
        Database database = null;
        boolean trusted = false;
        try {
            database = Database.open(place.databases());
            trusted = holdsItsOwn(database, marker, afterCrash) && replay.into(database.projection(formats));
        } catch (DatabaseException unreadable) {
            // Made anew; what it was stays in the set-aside folder for whoever wants to look.
        } finally {
            if (!trusted) {
                closeQuietly(database);
            }
        }
        return trusted ? Optional.of(database) : Optional.empty();
    }

    /** @param afterCrash the file is then read from end to end, because a damaged page shows only when it is read */
    private boolean holdsItsOwn(Database database, Optional<Marker> marker, boolean afterCrash) {
        int schema = database.schema();
        if (schema == 0 || schema > Database.SCHEMA) {
            return false;
        }
        if (schema < Database.SCHEMA) {
            beforeMigration.run();
            database.migrate();
        }
        if (afterCrash) {
            database.script(statement -> {});
        }
        return database.projection(formats).entries()
                >= marker.map(Marker::entries).orElse(0L);
    }

    private Database rebuilt(boolean hadAny, Replay replay) throws IOException {
        if (hadAny) {
            Path kept = place.setAside().move(place.database());
            notices.add(Phrase.of("notice.database-set-aside", kept.toString()));
        }
        Marker.open(Database.SCHEMA, 0).write(place.data());
        Database database = Database.create(place.databases());
        boolean whole = false;
        try {
            replay.into(database.projection(formats));
            whole = true;
        } finally {
            if (!whole) {
                closeQuietly(database);
            }
        }
        if (!hadAny && database.projection(formats).entries() > 0) {
            notices.add(Phrase.of("notice.database-missing"));
        }
        return database;
    }

    private static void closeQuietly(Database database) {
        if (database != null) {
            try {
                database.close();
            } catch (DatabaseException alreadyBroken) {
                // The file is about to be set aside.
            }
        }
    }
}
