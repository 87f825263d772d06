package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.SampleShelf;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/**
 * Samples in a data folder of their own inside the data folder. What people did never shares a file with them, backups leave them out,
 * and taking the folder away takes all of them away.
 */
final class SampleFolder implements SampleShelf {

    static final String FOLDER = "samples";

    private final Path folder;
    private final Path unfinished;
    private final Clock clock;
    private final Formats formats;
    private Optional<DataFolder> opened = Optional.empty();

    SampleFolder(Path data, Clock clock, Formats formats) {
        this.folder = data.resolve(FOLDER);
        this.unfinished = data.resolve(FOLDER + ".new");
        this.clock = clock;
        this.formats = formats;
    }

    @Override
    public synchronized void fill(Clock dated, Consumer<AttemptStore> sit) {
        clear();
        try {
            try (DataFolder fresh = DataFolder.open(unfinished, dated, formats)) {
                sit.accept(fresh.attempts());
            }
            DurableFiles.move(unfinished, folder);
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        } finally {
            delete(unfinished);
        }
    }

    @Override
    public synchronized Optional<AttemptStore> open() {
        delete(unfinished);
        if (opened.isEmpty() && Files.isDirectory(folder)) {
            opened = Optional.of(DataFolder.open(folder, clock, formats));
        }
        return opened.map(DataFolder::attempts);
    }

    @Override
    public synchronized void clear() {
        close();
        delete(unfinished);
        try {
            // All of it is gone at once; whatever the power leaves of the rest goes with the next opening.
            if (Files.exists(folder)) {
                DurableFiles.move(folder, unfinished);
            }
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
        delete(unfinished);
    }

    @Override
    public synchronized void close() {
        opened.ifPresent(DataFolder::close);
        opened = Optional.empty();
    }

    private static void delete(Path folder) {
        try {
            DurableFiles.deleteTree(folder);
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }
}
