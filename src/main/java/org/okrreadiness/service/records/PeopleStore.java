package org.okrreadiness.service.records;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;

/** Keeps people. */
public interface PeopleStore {

    Optional<Person> find(PersonId id);

    /** The one person with this number; empty when the number is blank or nobody has it. */
    Optional<Person> byNumber(String personnelNumber);

    /** Everybody of this name, letter for letter. */
    List<Person> byName(String name);

    /**
     * People any word of whose name, number or address begins with each of these words, in the order of their names.
     *
     * @param words in any case, with or without accents
     * @param most at least 1
     */
    List<Person> search(String words, int most);

    long count();

    /** Everybody, in no order; reads on while the consumer works and keeps nobody in memory. */
    void each(Consumer<Person> consumer);

    /**
     * Keeps an entry, new or changed.
     *
     * @param person with the version it was read with, 0 for a new entry
     * @return the entry with its new version
     * @throws ChangedMeanwhileException when somebody else changed or erased it since it was read
     * @throws NumberTakenException when another person has its personnel number
     */
    Person save(Person person);

    /** The same for many, together or not at all. */
    List<Person> saveAll(Collection<Person> people);

    /**
     * Takes a person out with all their records, for good. Nothing of them stays in the register: its post is emptied as well, because
     * nobody here can open what lies there and tell whom it is about. Whoever left it there still has it.
     *
     * @param line says that it happened, and nothing about the person
     * @return how many records went with them; empty when nobody has this id
     */
    Optional<Integer> erase(PersonId id, AuditLine line);
}
