package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.storage.disk.SetAside;
import org.okrreadiness.storage.journal.JournalContent;
import org.okrreadiness.storage.journal.JournalContent.Entry;
import org.okrreadiness.storage.journal.JournalFile;
import org.okrreadiness.storage.journal.JournalReader;
import org.okrreadiness.storage.journal.SealCheck;

/**
 * A sealed journal of its own with a line for each attempt that was handed in: how many entries it has and the digest of the last. A
 * chain cannot tell that its end was cut off; this can.
 */
final class HandedInRegister {

    private static final Logger LOG = Logger.getLogger(HandedInRegister.class.getName());
    private static final UUID ID = new UUID(0, 0);
    private static final String NAME = "handed-in.register";

    private final Path folder;
    private final FolderKey key;
    private final SetAside setAside;

    HandedInRegister(Place place, FolderKey key) {
        this.folder = place.journals();
        this.key = key;
        this.setAside = place.setAside();
    }

    /** @param digest of the last entry */
    record Line(long entries, String digest) {

        /** Whether the journal is no shorter than it was, and its entry at that place the same. */
        Optional<Seal> brokenIn(JournalContent content) {
            if (content.lastSequence() < entries) {
                return Optional.of(Seal.broken(content.lastSequence() + 1, Seal.Expected.ENTRY, ""));
            }
            boolean same = content.entries().stream()
                    .filter(entry -> entry.sequence() == entries)
                    .flatMap(entry -> entry.link().stream())
                    .anyMatch(link -> link.digest().equals(digest));
            return same ? Optional.empty() : Optional.of(Seal.broken(entries, Seal.Expected.ENTRY, ""));
        }
    }

    /** What is handed in is handed in, whether or not this finds room. */
    synchronized void add(AttemptId attempt, JournalFile journal) {
        journal.lastDigest().ifPresent(digest -> {
            try (JournalFile register = open()) {
                register.append(attempt + " " + journal.lastSequence() + " " + digest);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "An attempt could not be entered into the register", e);
            }
        });
    }

    private JournalFile open() throws IOException {
        Path file = folder.resolve(NAME);
        JournalContent content = content();
        if (Files.exists(file) && content.entries().isEmpty()) {
            setAside.move(file);
        }
        return Files.exists(file)
                ? JournalFile.reopen(file, ID, content, key.get())
                : JournalFile.create(file, ID, key.get());
    }

    private JournalContent content() throws IOException {
        Path file = folder.resolve(NAME);
        return JournalReader.read(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
    }

    synchronized Map<AttemptId, Line> lines() throws IOException {
        Map<AttemptId, Line> lines = new HashMap<>();
        for (Entry entry : content().entries()) {
            String[] parts = entry.text().split(" ");
            lines.put(AttemptId.of(parts[0]), new Line(Long.parseLong(parts[1]), parts[2]));
        }
        return lines;
    }

    /** Of the register itself. */
    synchronized Seal seal() throws IOException {
        return SealCheck.of(ID, content(), key.find());
    }
}
