package org.okrreadiness.domain.marking;

import java.util.Objects;

/**
 * One line of a roster. The id matches a submission to it; the name and the address verify that the match is right.
 *
 * @param name as the organisation writes it
 * @param address of mail; blank where the roster has none
 */
public record Person(PersonId id, String name, String address) {

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        name = Wording.plain(name);
        address = Wording.plain(address);
    }
}
