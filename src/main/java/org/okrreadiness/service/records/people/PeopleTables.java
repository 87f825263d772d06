package org.okrreadiness.service.records.people;

import java.nio.file.Path;
import org.okrreadiness.service.StopSignal;

/** Reads tables of people from files. */
public interface PeopleTables {

    /**
     * @param stop ends the reading with a {@link org.okrreadiness.service.StoppedException}
     * @throws org.okrreadiness.service.UnreadableInputException when it is no such file, or has more in it than any has; the phrase says
     *     what to do
     */
    PeopleTable read(Path file, StopSignal stop);

    default PeopleTable read(Path file) {
        return read(file, StopSignal.NEVER);
    }
}
