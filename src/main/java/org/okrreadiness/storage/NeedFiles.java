package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedCaseFormat;
import org.okrreadiness.service.decide.NeedStore;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/** One file for each diagnosis in a folder of their own, so that backing up, restoring and erasing the data folder takes them along. */
final class NeedFiles implements NeedStore {

    static final String FOLDER = "decide";

    private static final String SUFFIX = ".need.json";
    private static final Comparator<NeedCase> LAST_CHANGED_FIRST =
            Comparator.comparing(NeedCase::changedAt).reversed().thenComparing(NeedCase::id);

    private final Path folder;
    private final NeedCaseFormat format;

    NeedFiles(Path data, NeedCaseFormat format) {
        this.folder = data.resolve(FOLDER);
        this.format = format;
    }

    @Override
    public Shelf shelf() {
        List<NeedCase> cases = new ArrayList<>();
        List<Phrase> unreadable = new ArrayList<>();
        for (Path file : files()) {
            try {
                cases.add(read(file));
            } catch (ReadinessException known) {
                unreadable.add(known.phrase());
            }
        }
        cases.sort(LAST_CHANGED_FIRST);
        return new Shelf(cases, unreadable);
    }

    /** @throws UnreadableInputException when this version cannot read it */
    private NeedCase read(Path file) {
        try {
            return format.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (ReadinessException known) {
            boolean newer = known.phrase().key().equals("problem.json-newer");
            throw told(newer ? "problem.need-newer" : "problem.need-unreadable", file, known);
        } catch (IOException e) {
            throw told("problem.need-unreadable", file, e);
        }
    }

    private static UnreadableInputException told(String key, Path file, Exception cause) {
        return new UnreadableInputException(Phrase.of(key, file.toString()), cause);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    @Override
    public Optional<NeedCase> find(UUID id) {
        return Files.isRegularFile(file(id)) ? Optional.of(read(file(id))) : Optional.empty();
    }

    @Override
    public void keep(NeedCase diagnosis) {
        String text = format.write(diagnosis);
        try {
            DurableFiles.privateFolder(folder);
            DurableFiles.replace(file(diagnosis.id()), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    @Override
    public void delete(UUID id) {
        try {
            if (Files.deleteIfExists(file(id))) {
                DurableFiles.forceFolder(folder);
            }
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + SUFFIX);
    }

    @Override
    public void save(Path file, String text) {
        try {
            DurableFiles.replace(file.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName();
            throw new FileNotWrittenException(Phrase.of("problem.need-not-saved", file.toString(), reason), e);
        }
    }
}
