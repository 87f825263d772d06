package org.okrreadiness.service.records.receive;

import java.nio.file.Path;
import java.util.List;

/** Reads files of records that were given out with everything that is signed. */
public interface RecordFiles {

    /**
     * Reads all of a file; whether anything in it is genuine is another question.
     *
     * @throws org.okrreadiness.service.UnreadableInputException when it is no such file, is larger than is read, or names nobody
     */
    List<Received> read(Path file);
}
