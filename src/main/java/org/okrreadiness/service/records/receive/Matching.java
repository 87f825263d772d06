package org.okrreadiness.service.records.receive;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.service.records.PeopleStore;
import org.okrreadiness.service.records.receive.Received.Sent;

/** Finds who in the register somebody from another register is: by id, or else by personnel number, or else by name. */
final class Matching {

    private final PeopleStore people;

    Matching(PeopleStore people) {
        this.people = people;
    }

    /**
     * Who it is.
     *
     * @param person empty when they are not here
     * @param isClear whether there is no doubt; nothing may be added where there is
     */
    record Match(Optional<Person> person, boolean isClear) {

        static final Match NOBODY = new Match(Optional.empty(), true);
        static final Match DOUBTFUL = new Match(Optional.empty(), false);

        static Match of(Person person) {
            return new Match(Optional.of(person), true);
        }
    }

    Match of(Sent sent) {
        return people.find(sent.id())
                .or(() -> people.byNumber(sent.personnelNumber()).filter(one -> isNamedLike(one, sent)))
                .map(Match::of)
                .orElseGet(() -> byName(sent));
    }

    private Match byName(Sent sent) {
        if (people.byNumber(sent.personnelNumber()).isPresent()) {
            // Somebody else has this number, or the same person another name by now: a person has to say which.
            return Match.DOUBTFUL;
        }
        List<Person> named = people.byName(sent.name()).stream()
                .filter(one -> !hasAnotherNumber(one, sent))
                .toList();
        return switch (named.size()) {
            case 0 -> Match.NOBODY;
            case 1 -> Match.of(named.get(0));
            default -> Match.DOUBTFUL;
        };
    }

    private static boolean isNamedLike(Person person, Sent sent) {
        return person.name().strip().equalsIgnoreCase(sent.name().strip());
    }

    private static boolean hasAnotherNumber(Person person, Sent sent) {
        return !person.personnelNumber().isBlank()
                && !sent.personnelNumber().isBlank()
                && !person.personnelNumber().equals(sent.personnelNumber());
    }
}
