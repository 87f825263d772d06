package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.AppealDraftFormat;
import org.okrreadiness.service.AppealDrafts;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/** One file for each attempt, beside the appeals that were written. */
final class AppealDraftFiles implements AppealDrafts {

    private static final String ENDING = ".draft.json";

    private final Path folder;
    private final AppealDraftFormat format;

    AppealDraftFiles(Path data, AppealDraftFormat format) {
        this.folder = data.resolve(AppealFiles.FOLDER);
        this.format = format;
    }

    /** Words that cannot be read must not stand between anybody and their marks; the file stays until new ones are kept. */
    @Override
    public List<Appeals.Wish> find(AttemptId attempt) {
        Path file = file(attempt);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return format.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | ReadinessException unreadable) {
            System.getLogger(AppealDraftFiles.class.getName())
                    .log(System.Logger.Level.WARNING, "An appeal that was begun cannot be read", unreadable);
            return List.of();
        }
    }

    @Override
    public void keep(AttemptId attempt, List<Appeals.Wish> wishes) {
        try {
            if (!wishes.isEmpty()) {
                DurableFiles.privateFolder(folder);
                DurableFiles.replace(file(attempt), format.write(wishes).getBytes(StandardCharsets.UTF_8));
            } else if (Files.deleteIfExists(file(attempt))) {
                DurableFiles.forceFolder(folder);
            }
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    private Path file(AttemptId attempt) {
        return folder.resolve(attempt + ENDING);
    }
}
