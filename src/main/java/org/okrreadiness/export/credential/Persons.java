package org.okrreadiness.export.credential;

import java.util.Optional;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;

/** Numbers people in the order in which an export meets them, where they are not to be named. */
public final class Persons {

    private final RecordWords words;
    private final boolean redacted;
    private Optional<PersonId> last = Optional.empty();
    private int met;

    public Persons(RecordWords words, boolean redacted) {
        this.words = words;
        this.redacted = redacted;
    }

    /** As they are called in this export. Those of one person come one after the other. */
    public String name(Person person) {
        if (!last.equals(Optional.of(person.id()))) {
            last = Optional.of(person.id());
            met++;
        }
        return redacted ? words.numbered(met) : person.name();
    }
}
