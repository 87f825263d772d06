package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.FeedbackStore;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/** One file for each edition, the pack as it came: its own format, signature and maker are in it. Nothing is ever overwritten. */
final class FeedbackFiles implements FeedbackStore {

    static final String FOLDER = "feedback";

    private static final Pattern NAME =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,18})\\.okr-feedback");

    private final Path folder;

    FeedbackFiles(Path data) {
        this.folder = data.resolve(FOLDER);
    }

    @Override
    public void keep(AttemptId attempt, long edition, byte[] pack) {
        try {
            DurableFiles.privateFolder(folder);
            DurableFiles.replace(folder.resolve(attempt + "." + edition + ".okr-feedback"), pack);
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
            for (Path file : files.filter(each -> edition(each, attempt) > 0)
                    .sorted(Comparator.comparingLong((Path each) -> edition(each, attempt))
                            .reversed())
                    .toList()) {
                packs.add(Files.readAllBytes(file));
            }
            return packs;
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    @Override
    public Map<AttemptId, Long> latest() {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Map<AttemptId, Long> latest = new HashMap<>();
            files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(name -> latest.merge(AttemptId.of(name.group(1)), Long.valueOf(name.group(2)), Math::max));
            return latest;
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    /** 0 for any other file. */
    private static long edition(Path file, AttemptId attempt) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && name.group(1).equals(attempt.toString()) ? Long.parseLong(name.group(2)) : 0;
    }
}
