package org.okrreadiness.service.records.people;

import java.nio.file.Path;

/** Reads tables of people from files. */
public interface PeopleTables {

    /**
     * @throws org.okrreadiness.service.UnreadableInputException when it is no such file, or has more in it than any has; the phrase says
     *     what to do
     */
    PeopleTable read(Path file);
}
