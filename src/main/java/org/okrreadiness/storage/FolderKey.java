package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.NewerDataException;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.disk.SetAside;
import org.okrreadiness.storage.journal.SigningKey;

/**
 * The key of a data folder. It lies among the journals, for its owner only, and goes wherever they go: into backups and back, so that
 * an attempt brought back is gone on with under the key it was begun with.
 *
 * <p>A key that is gone or cannot be read keeps nobody from working: another one is made, and what was sealed with the first still
 * verifies, because each journal holds the public half.
 */
final class FolderKey {

    private static final Logger LOG = Logger.getLogger(FolderKey.class.getName());
    private static final String NAME = "signing-key";
    private static final String TITLE = "okr-readiness key ";
    private static final int FORMAT = 1;
    private static final int LONGEST = 4096;

    private final Path folder;
    private final SetAside setAside;
    private Optional<SigningKey> known = Optional.empty();

    FolderKey(Place place) {
        this.folder = place.journals();
        this.setAside = place.setAside();
    }

    /** The key, made now if there is none; it is on disk when this returns. */
    synchronized SigningKey get() throws IOException {
        if (known.isEmpty()) {
            known = Optional.of(readOrMake());
        }
        return known.get();
    }

    /** The key if there is one; makes none. */
    synchronized Optional<SigningKey> find() throws IOException {
        if (known.isEmpty() && Files.exists(file())) {
            known = read();
        }
        return known;
    }

    /** The files have been exchanged. */
    synchronized void forget() {
        known = Optional.empty();
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    private SigningKey readOrMake() throws IOException {
        DurableFiles.privateFolder(folder);
        if (Files.exists(file())) {
            Optional<SigningKey> there = read();
            if (there.isPresent()) {
                DurableFiles.makePrivate(file());
                return there.get();
            }
            LOG.log(Level.WARNING, "The key of the data folder cannot be read and is made anew");
            setAside.move(file());
        }
        SigningKey made = SigningKey.random();
        DurableFiles.replacePrivate(file(), text(made).getBytes(StandardCharsets.US_ASCII));
        return made;
    }

    private static String text(SigningKey key) {
        return TITLE + FORMAT + "\npublic " + key.publicHex() + "\nprivate " + key.privateHex() + "\n";
    }

    private Optional<SigningKey> read() throws IOException {
        if (Files.size(file()) > LONGEST) {
            return Optional.empty();
        }
        String[] lines = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1).split("\n");
        try {
            refuseNewer(Integer.parseInt(after(TITLE, lines[0])));
            return Optional.of(SigningKey.of(after("public ", lines[1]), after("private ", lines[2])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static void refuseNewer(int format) {
        if (format > FORMAT) {
            throw new NewerDataException(
                    Phrase.of("problem.data-newer", Integer.toString(format), Integer.toString(FORMAT)), null);
        }
    }

    private static String after(String beginning, String line) {
        if (!line.startsWith(beginning)) {
            throw new IllegalArgumentException("A line should begin with " + beginning);
        }
        return line.substring(beginning.length()).strip();
    }
}
