package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.CutStudyFormat;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.StandardStore;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/** One file for each study in a folder of their own, so that backing up, restoring and erasing the data folder takes them along. */
final class StudyFiles implements StandardStore {

    static final String FOLDER = "standard";

    private static final String SUFFIX = ".json";
    private static final Comparator<CutStudy> NEWEST_FIRST = Comparator.comparing(
                    (CutStudy study) -> study.frame().changedAt())
            .reversed()
            .thenComparing(study -> study.frame().id());

    private final Path folder;
    private final CutStudyFormat format;

    StudyFiles(Path data, CutStudyFormat format) {
        this.folder = data.resolve(FOLDER);
        this.format = format;
    }

    @Override
    public Shelf shelf() {
        List<CutStudy> studies = new ArrayList<>();
        List<Phrase> unreadable = new ArrayList<>();
        for (Path file : files()) {
            try {
                studies.add(format.read(Files.readString(file, StandardCharsets.UTF_8)));
            } catch (ReadinessException known) {
                boolean newer = known.phrase().key().equals("problem.json-newer");
                unreadable.add(told(newer ? "problem.standard-newer" : "problem.standard-unreadable", file));
            } catch (IOException e) {
                unreadable.add(told("problem.standard-unreadable", file));
            }
        }
        studies.sort(NEWEST_FIRST);
        return new Shelf(studies, unreadable);
    }

    private static Phrase told(String key, Path file) {
        return Phrase.of(key, file.toString());
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
    public void keep(CutStudy study) {
        String text = format.write(study);
        try {
            DurableFiles.privateFolder(folder);
            DurableFiles.replace(file(study.frame().id()), text.getBytes(StandardCharsets.UTF_8));
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
            throw new FileNotWrittenException(Phrase.of("problem.standard-not-saved", file.toString(), reason), e);
        }
    }
}
