package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.AppealStore;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/** One file for each appeal, a pack with its own format and signature. Nothing is ever overwritten. */
final class AppealFiles implements AppealStore {

    static final String FOLDER = "appeals";

    private static final String ENDING = ".okr-appeal";

    private final Path folder;

    AppealFiles(Path data) {
        this.folder = data.resolve(FOLDER);
    }

    @Override
    public void keep(AttemptId attempt, UUID pack, byte[] bytes) {
        try {
            DurableFiles.privateFolder(folder);
            DurableFiles.replace(folder.resolve(attempt + "." + pack + ENDING), bytes);
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    @Override
    public List<byte[]> all(AttemptId attempt) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> packs = new ArrayList<>();
            for (Path file : files.filter(each -> isOf(each, attempt)).toList()) {
                packs.add(Files.readAllBytes(file));
            }
            return packs;
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    private static boolean isOf(Path file, AttemptId attempt) {
        String name = file.getFileName().toString();
        return name.startsWith(attempt + ".") && name.endsWith(ENDING);
    }
}
