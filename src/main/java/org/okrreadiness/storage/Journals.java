package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.EventFormat;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.journal.JournalContent;
import org.okrreadiness.storage.journal.JournalFile;
import org.okrreadiness.storage.journal.JournalReader;

/** The folder with one journal for each attempt. */
final class Journals {

    static final String FOLDER = "journal";

    private static final String ENDING = ".okrj";

    private final Path folder;
    private final EventFormat format;

    /** @param data the data folder */
    Journals(Path data, EventFormat format) throws IOException {
        this.folder = DurableFiles.privateFolder(data.resolve(FOLDER));
        this.format = format;
    }

    EventFormat format() {
        return format;
    }

    Path path(AttemptId id) {
        return folder.resolve(id + ENDING);
    }

    boolean has(AttemptId id) {
        return Files.exists(path(id));
    }

    List<AttemptId> ids() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .flatMap(name -> id(name.substring(0, name.length() - ENDING.length())).stream())
                    .sorted((a, b) -> a.value().compareTo(b.value()))
                    .toList();
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    private static Optional<AttemptId> id(String name) {
        try {
            return Optional.of(AttemptId.of(name));
        } catch (IllegalArgumentException strangeFile) {
            return Optional.empty();
        }
    }

    JournalContent content(AttemptId id) {
        try {
            return JournalReader.read(path(id));
        } catch (IOException e) {
            throw DiskTrouble.of(path(id), e);
        }
    }

    /** @return empty when the journal does not tell how the attempt began */
    Optional<AttemptState> state(AttemptId id, JournalContent content) {
        AttemptState state = null;
        for (JournalContent.Entry entry : content.entries()) {
            AttemptEvent event = format.read(entry.text());
            if (state != null) {
                state.add(event);
            } else if (event instanceof AttemptEvent.Begun begun) {
                state = new AttemptState(id, begun);
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(state);
    }

    /** Starts a journal with its first event; leaves nothing behind when that fails. */
    OpenAttempt begin(AttemptId id, AttemptEvent.Begun event) throws IOException {
        JournalFile file = JournalFile.create(path(id), id.value());
        try {
            file.append(format.write(event));
            DurableFiles.forceFolder(folder);
            return new OpenAttempt(file, new AttemptState(id, event), format);
        } catch (IOException | RuntimeException e) {
            file.close();
            Files.deleteIfExists(path(id));
            throw e;
        }
    }
}
