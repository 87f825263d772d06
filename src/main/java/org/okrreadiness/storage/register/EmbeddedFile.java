package org.okrreadiness.storage.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.disk.FileMark;

/**
 * The file of the embedded register, with a small one beside it that says what the file was when it was closed.
 *
 * <p>H2 opens a file that was cut off without a word, with fewer rows. Here it is not opened at all when it is not the file that was
 * closed: nothing could be made again from elsewhere, so the person has to choose a backup.
 */
final class EmbeddedFile {

    /** The part of the data folder that holds the register. */
    static final String FOLDER = "register";

    private static final String NAME = "records";
    private static final String MARK = "records.closed";
    private static final String WIPE = "records.wipe";

    /** A copy of the database for backups; opened when it came back without the database itself. */
    static final String COPY = "records.zip";

    /** Who issues records; kept by others and named here because a backup takes it. */
    static final String ISSUER = "issuer.json";

    static final String ACCOUNT = "sa";

    /**
     * How much H2 keeps of what it has read. By itself it would take a sixteenth of the memory there is, and going through all records
     * would fill that with pages nobody asks for again; the system keeps the file in its own memory anyhow.
     */
    private static final int CACHE_KILOBYTES = 16_384;

    private final Path folder;

    /** @param data the data folder, whose path was checked when it was opened */
    EmbeddedFile(Path data) {
        this.folder = data.resolve(FOLDER);
    }

    /** Makes the folder and looks at what is there before anything is written. */
    void check() throws IOException {
        DurableFiles.privateFolder(folder);
        new CleanCopy(copy()).clear();
        unpackCopy();
        Optional<FileMark> closed = closed();
        if (closed.isPresent() && !(Files.exists(file()) && closed.get().equals(FileMark.of(file())))) {
            throw new ReadinessException(Phrase.of("problem.register.damaged", file().toString()));
        }
        // From here on it is being written to: what it was when it was closed says nothing any more.
        Files.deleteIfExists(folder.resolve(MARK));
        DurableFiles.forceFolder(folder);
    }

    /**
     * Remembers that something is deleted that has to disappear from the disk. The file asks for it until it has been done, so that a
     * crash in between delays it and does not prevent it.
     */
    void askForWiping() throws IOException {
        deleteCopy();
        DurableFiles.replace(folder.resolve(WIPE), new byte[0]);
    }

    /** Brings back what a backup held. */
    private void unpackCopy() throws IOException {
        Path copy = folder.resolve(COPY);
        if (Files.exists(file()) || !Files.exists(copy)) {
            return;
        }
        Path fresh = folder.resolve(NAME + ".unpacking");
        if (CleanCopy.unpack(copy, fresh)) {
            DurableFiles.move(fresh, file());
        }
        deleteCopy();
    }

    void deleteCopy() throws IOException {
        if (Files.deleteIfExists(folder.resolve(COPY))) {
            DurableFiles.forceFolder(folder);
        }
    }

    /** Where a copy of the open database goes. */
    Path copy() {
        return folder.resolve(COPY);
    }

    /** Takes out of that copy what was deleted from the database and not yet from its file. */
    void cleanCopyIfAsked() throws IOException {
        if (Files.exists(folder.resolve(WIPE))) {
            new CleanCopy(copy()).make();
        }
    }

    /** Whether a file of that name is part of a register nobody has open. */
    static boolean isWhole(String name) {
        return name.equals(NAME + ".mv.db") || name.equals(MARK);
    }

    /** H2 keeps what was deleted in its file until the file is written anew. Nobody may have it open. */
    void wipeIfAsked() throws IOException {
        if (!Files.exists(folder.resolve(WIPE))) {
            return;
        }
        Compacting.compact(folder.resolve(NAME));
        Files.delete(folder.resolve(WIPE));
        DurableFiles.forceFolder(folder);
    }

    /** Remembers what the file is, now that it is closed. */
    void markClosed() throws IOException {
        if (Files.exists(file())) {
            DurableFiles.replace(
                    folder.resolve(MARK), FileMark.of(file()).text().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private Optional<FileMark> closed() throws IOException {
        Path mark = folder.resolve(MARK);
        return Files.exists(mark)
                ? FileMark.parse(Files.readString(mark, StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    Path file() {
        return folder.resolve(NAME + ".mv.db");
    }

    Path folder() {
        return folder;
    }

    String url() {
        return url(folder.resolve(NAME));
    }

    static String url(Path database) {
        return "jdbc:h2:file:" + database.toAbsolutePath()
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;CACHE_SIZE=" + CACHE_KILOBYTES;
    }
}
