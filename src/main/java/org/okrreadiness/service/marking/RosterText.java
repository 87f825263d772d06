package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * A roster as it comes out of a spreadsheet: a first line that names the columns, then a line for each person.
 *
 * @param people those whose lines could be read, in their order
 * @param problems every line that could not, with the reason
 */
public record RosterText(List<Person> people, List<Problem> problems) {

    /** More than this is no cohort, and no file of one is larger. */
    public static final int MOST_CHARACTERS = 2_000_000;

    private static final Set<String> ID = Set.of(
            "id",
            "number",
            "no",
            "personnel number",
            "personnel no",
            "employee id",
            "employee number",
            "staff number",
            "staff id",
            "person");
    private static final Set<String> NAME = Set.of("name", "full name", "participant", "display name");
    private static final Set<String> ADDRESS = Set.of("address", "email", "mail", "email address", "mail address");

    /** @param line of the text, from 1 */
    public record Problem(int line, Phrase what) {}

    public RosterText {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /** Reads columns by the words of the first line, in any order; without an id the address is the id. */
    public static RosterText of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new RosterText(List.of(), List.of(new Problem(1, Phrase.of("roster.too-long"))));
        }
        List<SeparatedText.Row> rows = SeparatedText.rows(text);
        if (rows.isEmpty()) {
            return new RosterText(List.of(), List.of());
        }
        Columns columns = Columns.of(rows.get(0).fields());
        if (columns.id() < 0) {
            return new RosterText(List.of(), List.of(new Problem(rows.get(0).line(), Phrase.of("roster.no-id"))));
        }
        return read(columns, rows.subList(1, rows.size()));
    }

    private static RosterText read(Columns columns, List<SeparatedText.Row> rows) {
        List<Person> people = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<PersonId, Integer> seen = new HashMap<>();
        for (SeparatedText.Row row : rows) {
            String id = columns.in(row, columns.id());
            if (id.isBlank()) {
                problems.add(new Problem(row.line(), Phrase.of("roster.id-missing")));
                continue;
            }
            Person person =
                    new Person(new PersonId(id), columns.in(row, columns.name()), columns.in(row, columns.address()));
            Optional<Integer> before = Optional.ofNullable(seen.putIfAbsent(person.id(), row.line()));
            before.ifPresentOrElse(
                    line -> problems.add(new Problem(
                            row.line(), Phrase.of("roster.twice", person.id().value(), Integer.toString(line)))),
                    () -> people.add(person));
        }
        return new RosterText(people, problems);
    }

    /** Where each column stands; -1 where it is missing. */
    private record Columns(int id, int name, int address) {

        static Columns of(List<String> heads) {
            List<String> words = heads.stream()
                    .map(head -> head.toLowerCase(Locale.ROOT)
                            .replace("e-mail", "email")
                            .replaceAll("[^\\p{L}\\p{N}]+", " ")
                            .strip())
                    .toList();
            int address = first(words, ADDRESS);
            int id = first(words, ID);
            return new Columns(id < 0 ? address : id, first(words, NAME), address);
        }

        private static int first(List<String> words, Set<String> known) {
            for (int at = 0; at < words.size(); at++) {
                if (known.contains(words.get(at))) {
                    return at;
                }
            }
            return -1;
        }

        String in(SeparatedText.Row row, int column) {
            return column >= 0 && column < row.fields().size() ? row.fields().get(column) : "";
        }
    }
}
