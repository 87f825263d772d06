package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.service.records.MatrixRow.OrderKey;
import org.okrreadiness.storage.jdbc.Sql;

/** Whichever way words are looked up, the same people are found in the same order. */
final class FoundTest extends OnBothEngines {

    private static final int PEOPLE = 70;
    private static final String[] WORDS = {
        "Ana", "Anna", "Annika", "Émile", "emil", "𠮷田", "𠮷", "Zoë", "Zo", "l'Été", "12a", "Nan-a", "a", "Ödön"
    };
    private static final List<String> TYPED = List.of(
            "a", "an", "ann", "anna", "annika", "e", "emil", "𠮷", "𠮷田", "z", "zo", "1", "12", "an zo", "a e", "z em",
            "nobody", "l", "et", "o", "", "--");
    private static final List<Found.Limits> LIMITS = List.of(
            Found.Limits.USUAL,
            // Many of few words.
            new Found.Limits(0, 1_000, 16),
            // Many of many words.
            new Found.Limits(0, 1, 0),
            // In between.
            new Found.Limits(3, 6, 2));

    private final Random random = new Random(5);

    @Test
    void isTheSameHoweverItIsLookedUp() throws SQLException {
        List<Person> people = register.people()
                .saveAll(IntStream.range(0, PEOPLE).mapToObj(this::somebody).toList());
        try (Connection connection = past()) {
            connection.setAutoCommit(false);
            Sql sql = new Sql(connection);
            List<OrderKey> all = sql.query(
                    "SELECT sort_name, person_no FROM standings ORDER BY sort_name, person_no",
                    row -> new OrderKey("", row.getString(1), row.getLong(2)));
            List<Person> inOrder = people.stream()
                    .sorted(Comparator.comparing(person -> all.indexOf(key(sql, all, person))))
                    .toList();
            for (String typed : TYPED) {
                List<OrderKey> expected = inOrder.stream()
                        .filter(person -> has(person, typed))
                        .map(person -> key(sql, all, person))
                        .toList();
                List<OrderKey> backwards = new ArrayList<>(expected);
                Collections.reverse(backwards);
                for (Found.Limits limits : LIMITS) {
                    assertThat(pages(sql, typed, Way.UP, limits))
                            .as(typed + limits)
                            .isEqualTo(expected);
                    assertThat(pages(sql, typed, Way.DOWN, limits))
                            .as(typed + limits)
                            .isEqualTo(backwards);
                }
                if (!SearchWords.in(typed).isEmpty()) {
                    assertThat(Found.count(sql, typed)).as(typed).isEqualTo(expected.size());
                }
                assertThat(register.matrix().count(words(typed))).as(typed).isEqualTo(expected.size());
                assertThat(register.people().search(typed, PEOPLE))
                        .extracting(Person::name)
                        .isEqualTo(names(words(typed)));
            }
        }
    }

    private Person somebody(int number) {
        StringBuilder name = new StringBuilder();
        for (int words = 1 + random.nextInt(3); words > 0; words--) {
            name.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return People.numbered(name.toString().strip(), number % 3 == 0 ? "=" + number + "-A" : "");
    }

    private static boolean has(Person person, String typed) {
        return SearchWords.in(typed).stream()
                .allMatch(beginning -> SearchWords.of(person).stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private static OrderKey key(Sql sql, List<OrderKey> all, Person person) {
        try {
            long number = JdbcPeople.numbered(sql, person.id()).orElseThrow().number();
            return all.stream()
                    .filter(key -> key.number() == number)
                    .findFirst()
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<OrderKey> pages(Sql sql, String typed, Way way, Found.Limits limits) throws SQLException {
        List<OrderKey> keys = new ArrayList<>();
        List<OrderKey> page;
        do {
            Optional<OrderKey> last = keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(keys.size() - 1));
            Select found = Found.page(sql, typed, way, last, 4, limits);
            page = sql.query(
                    found.text(), row -> new OrderKey("", row.getString(1), row.getLong(2)), found.arguments());
            keys.addAll(page);
        } while (page.size() == 4);
        return keys;
    }

    @Test
    void leavesNoWordsOfSomebodyWhoIsErasedOrCalledOtherwise() throws SQLException {
        Person ana = kept("Ana Sonderbar");
        register.people().save(People.numbered("Bo", "17"));
        Person renamed = register.people()
                .save(new Person(ana.id(), "Cem", "", "", "", Optional.empty(), ana.basis(), ana.version()));
        assertThat(register.people().search("sonder", 5)).isEmpty();
        assertThat(register.people().search("a", 5)).isEmpty();

        register.people().erase(renamed.id(), LINE);

        try (Connection connection = past()) {
            assertThat(new Sql(connection)
                            .query("SELECT word FROM words_by_name ORDER BY word", row -> row.getString(1)))
                    .containsExactly("17", "=1", "=b", "bo");
        }
    }
}
