package org.okrreadiness.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.okrreadiness.domain.rubric.Phrase;

/** Looks after the data folder: what was found on opening, backups, check and repair. */
public interface DataKeeper {

    /** The folder everything lives in. */
    Path folder();

    /** What the person should know about the last opening: rebuilt, set aside, restored. Usually empty. */
    List<Phrase> noticesOfOpening();

    /** Looks at journals, database and backups and changes nothing. */
    Report check();

    /** Rebuilds what can be rebuilt; sets aside, never deletes. */
    Report repair();

    /** Writes a verified backup into {@code file}, whole or not at all. */
    void backup(Path file);

    /** Newest first. */
    List<Backup> backups();

    /** Replaces the folder's content by a backup, after backing up what is there. */
    void restore(Path file);

    /**
     * Deletes everything somebody did here: attempts, what trainers told about them, and all backups, because each holds the folder as it
     * was; a new one is made afterwards. Does not look into a trainer's workspace, which is encrypted.
     *
     * @param participant the name they sat under
     * @param alsoFind further words by which a file that was set aside is recognised as theirs: a number, an address
     */
    Forgotten forget(String participant, List<String> alsoFind);

    /**
     * What was deleted.
     *
     * @param attempts sittings
     * @param told editions of trainers' feedback
     * @param backups backups of this folder, all there were
     * @param setAside damaged things that had been set aside
     */
    record Forgotten(int attempts, int told, int backups, int setAside) {}

    /**
     * @param sound false when something needs repair
     * @param lines one sentence per thing looked at
     */
    record Report(boolean sound, List<Line> lines) {
        public Report {
            lines = List.copyOf(lines);
        }
    }

    /** @param sound whether this thing is in order */
    record Line(boolean sound, Phrase phrase) {}

    /** @param bytes its size */
    record Backup(Path file, Instant madeAt, long bytes) {}
}
