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
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.KeptOkrsFormat;
import org.okrreadiness.service.OwnOkrStore;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/** One file for each kept set in a folder of their own, so that backing up, restoring and erasing the data folder takes them along. */
final class OwnOkrFiles implements OwnOkrStore {

    static final String FOLDER = "own";

    private static final String SUFFIX = ".json";

    private final Path folder;
    private final KeptOkrsFormat format;

    OwnOkrFiles(Path data, KeptOkrsFormat format) {
        this.folder = data.resolve(FOLDER);
        this.format = format;
    }

    @Override
    public Shelf shelf() {
        List<KeptOkrs> kept = new ArrayList<>();
        List<Phrase> unreadable = new ArrayList<>();
        for (Path file : files()) {
            try {
                kept.add(format.read(Files.readString(file, StandardCharsets.UTF_8)));
            } catch (ReadinessException known) {
                boolean newer = known.phrase().key().equals("problem.json-newer");
                unreadable.add(newer ? told("problem.own-newer", file) : told("problem.own-unreadable", file));
            } catch (IOException e) {
                unreadable.add(told("problem.own-unreadable", file));
            }
        }
        kept.sort(Comparator.comparing(KeptOkrs::keptAt).reversed().thenComparing(KeptOkrs::id));
        return new Shelf(kept, unreadable);
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
    public void keep(KeptOkrs kept) {
        String text = format.write(kept);
        try {
            DurableFiles.privateFolder(folder);
            DurableFiles.replace(file(kept.id()), text.getBytes(StandardCharsets.UTF_8));
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
}
