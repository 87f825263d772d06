package org.okrreadiness.service.records;

import java.util.Objects;
import org.okrreadiness.capability.Shows;

/**
 * What a sitting shows that people marked, and whom an organisation's list has for it.
 *
 * @param who as that list knows them
 * @param shows what the sitting shows by the levels that stand
 */
public record MarkedSitting(Who who, Shows shows) {

    /**
     * A line of a list of people.
     *
     * @param id a personnel number, an address, or whatever else the organisation uses
     * @param name as the organisation writes it
     * @param address of mail; may be blank
     */
    public record Who(String id, String name, String address) {
        public Who {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(address, "address");
        }
    }

    public MarkedSitting {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(shows, "shows");
    }
}
