package org.okrreadiness.ui.records.export;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.desk.RecordsDesk;

/**
 * Whose records are given out.
 *
 * @param person one person's; otherwise those of everybody whom {@code among} finds in the matrix
 */
public record Whose(Optional<PersonId> person, MatrixFilter among) {

    public Whose {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(among, "among");
    }

    RecordFilter filter() {
        return person.map(RecordFilter::of).orElseGet(() -> RecordFilter.among(among));
    }

    /** Says whose, with how many people that are now. */
    Named named(RecordsDesk desk, Messages messages) {
        if (person.isPresent()) {
            Optional<Person> found = desk.register().people().find(person.get());
            return found.map(one -> new Named(one.name(), messages.get("giving.whose.person", one.name())))
                    .orElseGet(() -> new Named("", messages.get("giving.whose.gone")));
        }
        long people = desk.register().matrix().count(among);
        String key = among.equals(MatrixFilter.ALL) ? "giving.whose.all" : "giving.whose.found";
        String count = String.format(messages.locale(), "%,d", people);
        return new Named("", messages.get(key + (people == 1 ? ".one" : ".many"), count));
    }

    /**
     * Whose, in words.
     *
     * @param person the name of the one person; blank for many
     */
    record Named(String person, String sentence) {}
}
