package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.CadenceDraftFormat;
import org.okrreadiness.service.decide.cadence.CadenceStore;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/** One file in a folder of its own, so that backing up, restoring and erasing the data folder takes it along. */
final class CadenceFile implements CadenceStore {

    static final String FOLDER = "cadence";

    private static final String NAME = "plan.json";
    /** Far more than what the format takes; a file beyond is not ours. */
    private static final long LARGEST = 2_000_000;

    private final Path folder;
    private final CadenceDraftFormat format;

    CadenceFile(Path data, CadenceDraftFormat format) {
        this.folder = data.resolve(FOLDER);
        this.format = format;
    }

    /** Settings that cannot be read must not stand between anybody and a plan; the file stays until new ones are kept. */
    @Override
    public Optional<CadenceDraft> find() {
        Path file = folder.resolve(NAME);
        try {
            return Files.exists(file) && Files.size(file) <= LARGEST
                    ? Optional.of(format.read(Files.readString(file, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException | ReadinessException unreadable) {
            System.getLogger(CadenceFile.class.getName())
                    .log(System.Logger.Level.WARNING, "The settings of a cadence cannot be read", unreadable);
            return Optional.empty();
        }
    }

    @Override
    public void keep(CadenceDraft draft) {
        try {
            DurableFiles.privateFolder(folder);
            DurableFiles.replace(folder.resolve(NAME), format.write(draft).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }
}
