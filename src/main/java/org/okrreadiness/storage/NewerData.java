package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.storage.disk.FileMark;
import org.okrreadiness.storage.h2.Database;

/** Decides whether a newer version has been here, without writing a byte. */
final class NewerData {

    private final Place place;

    NewerData(Place place) {
        this.place = place;
    }

    /** By the marker alone: cheap, and good enough before the lock is taken. */
    void refuseByMarker() throws IOException {
        Optional<Marker> marker = Marker.read(place.data());
        if (marker.isPresent() && marker.get().isNewerThan(Database.SCHEMA)) {
            throw newer(Math.max(marker.get().format(), marker.get().schema()));
        }
    }

    /** By the database itself, unless the marker vouches for it. */
    void refuse() throws IOException {
        refuseByMarker();
        Path file = place.database();
        if (Files.exists(file) && !isVouchedFor(file)) {
            int schema = Database.schemaOfCopy(place.databases()).orElse(0);
            if (schema > Database.SCHEMA) {
                throw newer(schema);
            }
        }
    }

    private boolean isVouchedFor(Path file) throws IOException {
        Optional<FileMark> closed = Marker.read(place.data()).flatMap(Marker::closed);
        return closed.isPresent() && closed.get().equals(FileMark.of(file));
    }

    private static NewerDataException newer(int found) {
        return new NewerDataException(
                Phrase.of("problem.data-newer", Integer.toString(found), Integer.toString(Database.SCHEMA)), null);
    }
}
