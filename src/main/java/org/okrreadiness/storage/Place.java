package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okrreadiness.storage.disk.SetAside;
import org.okrreadiness.storage.h2.Database;

/**
 * Where things lie in the data folder.
 *
 * @param data the data folder
 * @param setAside takes what is damaged
 */
record Place(Path data, SetAside setAside) {

    Path journals() {
        return data.resolve("journal");
    }

    Path databases() {
        return data.resolve("db");
    }

    Path database() {
        return Database.file(databases());
    }

    /** Puts the database out of the way; the next opening makes it anew. */
    void setAsideDatabase() throws IOException {
        setAside(database());
    }

    /** Puts a file or folder out of the way, if it is there. */
    void setAside(Path thing) throws IOException {
        if (Files.exists(thing)) {
            setAside.move(thing);
        }
    }
}
