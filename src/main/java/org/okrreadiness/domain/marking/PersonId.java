package org.okrreadiness.domain.marking;

import java.util.Locale;
import java.util.Objects;

/**
 * The one id by which a participant is matched: a personnel number, an address, whatever the organisation uses.
 *
 * @param value as it is compared: without space around it, in lower case
 */
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        Objects.requireNonNull(value, "value");
        value = Wording.plain(value).toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A person is matched by an id");
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
