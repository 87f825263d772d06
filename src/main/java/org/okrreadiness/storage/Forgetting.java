package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.DataKeeper.Forgotten;
import org.okrreadiness.storage.backup.Backups;
import org.okrreadiness.storage.disk.DurableFiles;

/**
 * Takes somebody out of a data folder: their attempts, what trainers told about them, and every backup and set-aside thing in which they
 * could still be found. Nothing is set aside first: what is kept is not erased.
 */
final class Forgetting {

    private static final String SET_ASIDE = "set-aside";

    private final Place place;
    private final Journals journals;
    private final Backups backups;

    Forgetting(Place place, Journals journals, Backups backups) {
        this.place = place;
        this.journals = journals;
        this.backups = backups;
    }

    /** Attempts under this name; nobody may have one of the files open. */
    Set<AttemptId> attempts(String participant) throws IOException {
        Set<AttemptId> attempts = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        for (AttemptId id : journals.ids()) {
            journals.state(id)
                    .filter(state -> state.attempt().start().participant().equals(participant))
                    .ifPresent(state -> attempts.add(id));
        }
        return attempts;
    }

    /**
     * Deletes. Journals go first: should the power fail in between, a second try finds the rest, because the database follows them and
     * names do not matter for the others.
     *
     * @param alsoFind further words by which a set-aside file is recognised as theirs
     */
    Forgotten forget(String participant, Set<AttemptId> attempts, List<String> alsoFind) throws IOException {
        for (AttemptId attempt : attempts) {
            Files.deleteIfExists(journals.path(attempt));
        }
        DurableFiles.forceFolder(journals.folder());
        int told = delete(place.data().resolve(FeedbackFiles.FOLDER), file -> names(file, attempts));
        // The database is made again from the journals that are left: deleted rows would stay in its file.
        Files.deleteIfExists(place.database());
        List<String> words = new ArrayList<>(alsoFind);
        words.add(participant);
        int aside = delete(place.data().resolve(SET_ASIDE), file -> names(file, attempts) || containsAny(file, words));
        int copies = deleteBackups();
        return new Forgotten(attempts.size(), told, copies, aside);
    }

    /** All of them: each holds the folder as it was, and a backup cannot be changed without becoming another. */
    private int deleteBackups() throws IOException {
        int deleted = 0;
        for (var backup : backups.all()) {
            deleted += Files.deleteIfExists(backup.file()) ? 1 : 0;
        }
        return deleted;
    }

    private static int delete(Path folder, Predicate<Path> theirs) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int deleted = 0;
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).filter(theirs).toList()) {
                Files.delete(file);
                deleted++;
            }
        }
        DurableFiles.forceFolder(folder);
        return deleted;
    }

    private static boolean names(Path file, Set<AttemptId> attempts) {
        String name = file.getFileName().toString();
        return attempts.stream().anyMatch(attempt -> name.contains(attempt.toString()));
    }

    private static boolean containsAny(Path file, List<String> words) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return words.stream()
                    .filter(word -> !word.isBlank())
                    .map(word -> new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                    .anyMatch(bytes::contains);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
