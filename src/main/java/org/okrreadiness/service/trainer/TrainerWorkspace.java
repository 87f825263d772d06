package org.okrreadiness.service.trainer;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A workspace that has been opened, until it is locked. After that every method that needs its contents throws
 * {@link WorkspaceLockedException}.
 */
public interface TrainerWorkspace extends AutoCloseable {

    /** The same for ever, wherever the folder is copied to. */
    UUID id();

    boolean isLocked();

    /** Forgets the keys, as far as Java lets anything be forgotten. What was acknowledged is on disk already. */
    void lock();

    /**
     * Both arrays are wiped. Copies and backups made before keep opening with the passphrase they were made under.
     *
     * @throws WrongPassphraseException when {@code current} is not it; not a byte is changed
     */
    void changePassphrase(char[] current, char[] next);

    TrainerKeys keys();

    /** What was marked. Asked twice, it is the same log. */
    <E> MarkingLog<E> marks(MarkingEventFormat<E> format);

    /**
     * The marks that stand, in a table for questions over many submissions. Asked for once while the workspace is open; it is closed with
     * the workspace.
     *
     * @param rows the marks that an event gives, none for most
     */
    <E> MarkTable markTable(MarkingEventFormat<E> format, Function<E, List<MarkRow>> rows);

    /** Submissions as they were received. */
    SubmissionStore submissions();

    /** The same as {@link #lock}. */
    @Override
    default void close() {
        lock();
    }
}
