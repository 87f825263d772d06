package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.service.decide.vet.VettingFormat;
import org.okrreadiness.service.decide.vet.VettingStore;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/** One file for each vetting in a folder of their own, so that backing up and restoring the data folder takes them along. */
final class VettingFiles implements VettingStore {

    static final String FOLDER = "vetting";

    private static final String SUFFIX = ".yaml";
    private static final Comparator<Vetting> NEWEST_FIRST =
            Comparator.comparing(Vetting::changedAt).reversed().thenComparing(Vetting::id);

    private final Path folder;
    private final VettingFormat format;

    VettingFiles(Path data, VettingFormat format) {
        this.folder = data.resolve(FOLDER);
        this.format = format;
    }

    @Override
    public Shelf shelf() {
        List<Vetting> vettings = new ArrayList<>();
        List<Phrase> unreadable = new ArrayList<>();
        for (Path file : files()) {
            try {
                VettingFormat.Read read = format.read(file);
                vettings.add(new Vetting(id(file), read.changedAt().orElse(Instant.EPOCH), read.shortlist()));
            } catch (UnreadableInputException known) {
                boolean isNewer =
                        known.findings().stream().anyMatch(each -> each.rule().equals("newer-format"));
                unreadable.add(told(isNewer ? "problem.vetting-kept-newer" : "problem.vetting-kept-unreadable", file));
            } catch (IllegalArgumentException notOurs) {
                unreadable.add(told("problem.vetting-kept-unreadable", file));
            }
        }
        vettings.sort(NEWEST_FIRST);
        return new Shelf(vettings, unreadable);
    }

    private static UUID id(Path file) {
        String name = file.getFileName().toString();
        return UUID.fromString(name.substring(0, name.length() - SUFFIX.length()));
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
    public void keep(Vetting vetting) {
        String text = format.write(vetting);
        try {
            DurableFiles.privateFolder(folder);
            DurableFiles.replace(file(vetting.id()), text.getBytes(StandardCharsets.UTF_8));
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
            throw new FileNotWrittenException(Phrase.of("problem.vetting-not-saved", file.toString(), reason), e);
        }
    }
}
