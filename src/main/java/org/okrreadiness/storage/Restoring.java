package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okrreadiness.storage.backup.Backups;
import org.okrreadiness.storage.disk.DurableFiles;

/**
 * Exchanges the content of the data folder for that of a backup. The one moment that decides is the renaming of the unpacked folder:
 * before it nothing has happened, after it the exchange is finished at the latest by the next opening.
 */
final class Restoring {

    private static final String UNPACKING = "restoring";
    private static final String READY = "restore-ready";

    private final Place place;

    Restoring(Place place) {
        this.place = place;
    }

    /** Unpacks and checks; changes nothing that counts. */
    void unpack(Path backup) throws IOException {
        Path unpacking = place.data().resolve(UNPACKING);
        DurableFiles.deleteTree(unpacking);
        DurableFiles.privateFolder(unpacking);
        try {
            Backups.unpack(backup, unpacking);
            for (String part : FolderContent.PARTS) {
                // A part the backup does not have is exchanged too: for an empty one.
                DurableFiles.privateFolder(unpacking.resolve(part));
            }
            DurableFiles.forceTree(unpacking);
        } catch (IOException | RuntimeException e) {
            DurableFiles.deleteTree(unpacking);
            throw e;
        }
    }

    /** Exchanges the files; nobody may have one of them open. */
    void exchange() throws IOException {
        DurableFiles.move(place.data().resolve(UNPACKING), place.data().resolve(READY));
        finish();
    }

    /**
     * Does what an interrupted exchange left to do.
     *
     * @return true when there was something to do
     */
    boolean finish() throws IOException {
        Path data = place.data();
        Path ready = data.resolve(READY);
        if (!Files.isDirectory(ready)) {
            return false;
        }
        place.setAsideDatabase();
        for (String part : FolderContent.PARTS) {
            if (Files.exists(ready.resolve(part))) {
                place.setAside(data.resolve(part));
                DurableFiles.move(ready.resolve(part), data.resolve(part));
            }
        }
        DurableFiles.deleteTree(ready);
        DurableFiles.forceFolder(data);
        return true;
    }
}
