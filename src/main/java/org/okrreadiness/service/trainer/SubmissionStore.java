package org.okrreadiness.service.trainer;

import java.util.List;
import java.util.Optional;

/** Submissions as they were received. The same bytes are kept once. */
public interface SubmissionStore {

    /**
     * Keeps a submission; it is on disk when this returns.
     *
     * @return its name in this workspace, which follows from its bytes and tells nobody else anything about them
     */
    String put(byte[] submission);

    /**
     * @return empty when there is none of that name
     * @throws org.okrreadiness.service.UnreadableInputException when it is not as it was written
     */
    Optional<byte[]> find(String name);

    /** The names of all, in no meaningful order that stays the same. */
    List<String> names();

    /** Takes one out. Backups made before still hold it. */
    void delete(String name);
}
