package org.okrreadiness.service.records.receive;

import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.service.StopSignal;

/** Reads files of records that were given out with everything that is signed. */
public interface RecordFiles {

    /**
     * Reads all of a file; whether anything in it is genuine is another question.
     *
     * @param stop ends the reading with a {@link org.okrreadiness.service.StoppedException}
     * @throws org.okrreadiness.service.UnreadableInputException when it is no such file, is larger than is read, or names nobody
     */
    List<Received> read(Path file, StopSignal stop);

    /**
     * Looks only at how large a file is, which takes no time.
     *
     * @throws org.okrreadiness.service.UnreadableInputException when it is larger than is read, or cannot be
     */
    default void requireSize(Path file) {}
}
