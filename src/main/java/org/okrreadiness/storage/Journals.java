package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.AttemptState;
import org.okrreadiness.service.EventFormat;
import org.okrreadiness.service.travel.SealedRecord;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.disk.SetAside;
import org.okrreadiness.storage.journal.JournalContent;
import org.okrreadiness.storage.journal.JournalFile;
import org.okrreadiness.storage.journal.JournalReader;
import org.okrreadiness.storage.journal.SealCheck;
import org.okrreadiness.storage.journal.SigningKey;
import org.okrreadiness.storage.journal.TravellingRecord;

/** The folder with one journal for each attempt. */
final class Journals {

    private static final String ENDING = ".okrj";

    private final Path folder;
    private final EventFormat format;
    private final SetAside setAside;
    private final FolderKey key;
    private final HandedInRegister register;

    Journals(Place place, EventFormat format) {
        this.folder = place.journals();
        this.format = format;
        this.setAside = place.setAside();
        this.key = new FolderKey(place);
        this.register = new HandedInRegister(place, key);
    }

    Path folder() {
        return folder;
    }

    EventFormat format() {
        return format;
    }

    Path path(AttemptId id) {
        return folder.resolve(id + ENDING);
    }

    List<AttemptId> ids() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .flatMap(name -> id(name.substring(0, name.length() - ENDING.length())).stream())
                    .sorted(Comparator.comparing(AttemptId::value))
                    .toList();
        }
    }

    private static Optional<AttemptId> id(String name) {
        try {
            return Optional.of(AttemptId.of(name));
        } catch (IllegalArgumentException strangeFile) {
            return Optional.empty();
        }
    }

    JournalContent content(AttemptId id) throws IOException {
        return JournalReader.read(path(id));
    }

    /** Everything that happened, in order; empty when there is no such journal. */
    List<AttemptEvent> events(AttemptId id) throws IOException {
        if (!Files.exists(path(id))) {
            return List.of();
        }
        return content(id).entries().stream()
                .map(entry -> format.read(entry.text()))
                .toList();
    }

    /** @return empty when there is no such attempt, or its journal does not tell how it began */
    Optional<AttemptState> state(AttemptId id) throws IOException {
        return Files.exists(path(id)) ? state(id, content(id)) : Optional.empty();
    }

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
        DurableFiles.privateFolder(folder);
        JournalFile file = JournalFile.create(path(id), id.value(), key.get());
        try {
            file.append(format.write(event));
            DurableFiles.forceFolder(folder);
            return new OpenAttempt(file, new AttemptState(id, event), format, register);
        } catch (IOException | RuntimeException e) {
            file.close();
            Files.deleteIfExists(path(id));
            throw e;
        }
    }

    /** Opens a journal to go on with it. */
    Optional<OpenAttempt> reopen(AttemptId id) throws IOException {
        if (!Files.exists(path(id))) {
            return Optional.empty();
        }
        JournalContent content = mended(id);
        Optional<AttemptState> state = state(id, content);
        return state.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpenAttempt(
                        JournalFile.reopen(path(id), id.value(), content, key.get()), state.get(), format, register));
    }

    /** Takes unreadable bytes out of a journal nobody has open. A copy of the file as it was is set aside first. */
    JournalContent mended(AttemptId id) throws IOException {
        JournalContent content = content(id);
        if (!content.isDamaged() && !content.hasTornTail()) {
            return content;
        }
        setAside.copy(path(id));
        JournalFile.rewrite(path(id), id.value(), content, key.get());
        return content(id);
    }

    /** Whether the journal of an attempt is as it was written. */
    Seal seal(AttemptId id) throws IOException {
        return Files.exists(path(id)) ? seal(id, content(id), register.lines()) : Seal.UNSEALED;
    }

    /** @param handedIn what {@link HandedInRegister#lines} says */
    Seal seal(AttemptId id, JournalContent content, Map<AttemptId, HandedInRegister.Line> handedIn) throws IOException {
        Seal seal = SealCheck.of(id.value(), content, key.find());
        return seal.isBroken()
                ? seal
                : Optional.ofNullable(handedIn.get(id))
                        .flatMap(line -> line.brokenIn(content))
                        .map(broken -> broken.under(seal.fingerprint()))
                        .orElse(seal);
    }

    /** Everything that can be read in the journal of an attempt; empty when there is none. */
    Optional<SealedRecord> record(AttemptId id) throws IOException {
        return Files.exists(path(id)) ? Optional.of(TravellingRecord.of(id, content(id))) : Optional.empty();
    }

    SigningKey key() throws IOException {
        return key.get();
    }

    HandedInRegister register() {
        return register;
    }

    /** The files have been exchanged. */
    void forget() {
        key.forget();
    }
}
