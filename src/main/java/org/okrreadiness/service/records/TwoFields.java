package org.okrreadiness.service.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.record.Person;

/**
 * Finds who in the register a line of a list is about. Two of number, address and name have to be the same, in capitals or not: a number
 * can be mistyped and given again, and a name is shared.
 */
final class TwoFields {

    private static final int NEEDED = 2;

    /** More than this have to be told apart by somebody who knows them. */
    private static final int MOST = 200;

    private final PeopleStore people;

    TwoFields(PeopleStore people) {
        this.people = people;
    }

    /**
     * Who it may be.
     *
     * @param same those of whom two fields are the same
     * @param alike those of whom the number or the address is the same, and nothing else
     */
    record Match(List<Person> same, List<Person> alike) {
        Match {
            same = List.copyOf(same);
            alike = List.copyOf(alike);
        }
    }

    Match of(MarkedSitting.Who who) {
        Set<Person> possible = new LinkedHashSet<>();
        Stream.of(who.id(), who.address(), who.name())
                .filter(words -> !words.isBlank())
                .forEach(words -> possible.addAll(people.search(words, MOST)));
        List<Person> same = new ArrayList<>();
        List<Person> alike = new ArrayList<>();
        for (Person person : possible) {
            int identifying = (isNumber(person, who) ? 1 : 0) + (isAddress(person, who) ? 1 : 0);
            int all = identifying + (is(person.name(), who.name()) ? 1 : 0);
            if (all >= NEEDED) {
                same.add(person);
            } else if (identifying > 0) {
                alike.add(person);
            }
        }
        return new Match(same, alike);
    }

    private static boolean isNumber(Person person, MarkedSitting.Who who) {
        return is(person.personnelNumber(), who.id());
    }

    private static boolean isAddress(Person person, MarkedSitting.Who who) {
        return is(person.email(), who.address()) || is(person.email(), who.id());
    }

    private static boolean is(String one, String other) {
        return !one.isBlank() && plain(one).equalsIgnoreCase(plain(other));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
