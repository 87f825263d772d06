package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.service.records.MatrixRow.OrderKey;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.WordsByName.Beginning;

/**
 * Who is found by nothing but beginnings of words, in the order of names. The one that finds fewest is looked up, and those are asked for
 * the others. How it is looked up depends on how many it finds: all of them are read and sorted; or, if they are many of a few words, each
 * word is read from where the page begins; or, if they are many of many words, everybody is asked in the order of names until the page is
 * full.
 */
final class Found {

    /**
     * What is few and what is many.
     *
     * @param few so many rows are read and sorted without much ado
     * @param many from so many on everybody is asked: a page is soon full then
     * @param words of so many words at most each is read by itself
     */
    record Limits(int few, int many, int words) {
        static final Limits USUAL = new Limits(4_000, 20_000, 16);
    }

    private final Sql sql;
    private final Limits limits;
    private final Beginning first;
    private final int hits;
    private final List<Beginning> others;

    private Found(Sql sql, List<String> words, Limits limits) throws SQLException {
        this.sql = sql;
        this.limits = limits;
        Map<Beginning, Integer> counts = new LinkedHashMap<>();
        for (String word : words) {
            Beginning beginning = new Beginning(word);
            // A letter is not counted: it finds many, and is read in order however many they are.
            counts.put(beginning, beginning.isLetter() ? limits.many() : beginning.count(sql, limits.many()));
        }
        first = Collections.min(counts.keySet(), Comparator.comparing(counts::get));
        hits = counts.remove(first);
        others = List.copyOf(counts.keySet());
    }

    /** A select of {@code sort_name, person_no}; blank words find everybody. */
    static Select page(Sql sql, String typed, Way way, Optional<OrderKey> after, int most) throws SQLException {
        return page(sql, typed, way, after, most, Limits.USUAL);
    }

    static Select page(Sql sql, String typed, Way way, Optional<OrderKey> after, int most, Limits limits)
            throws SQLException {
        List<String> words = SearchWords.in(typed);
        Page page = new Page(way, after, most);
        return words.isEmpty() ? page.ofEverybody(List.of()) : new Found(sql, words, limits).page(page);
    }

    private Select page(Page page) throws SQLException {
        if (first.isLetter()) {
            return page.ofWords(first.arguments(), others);
        }
        List<String> words = hits > limits.few() ? first.words(sql, limits.words()) : List.of();
        if (!words.isEmpty()) {
            return page.ofWords(words, others);
        }
        if (hits < limits.many()) {
            return page.ofRange(first, others);
        }
        List<Beginning> all = new ArrayList<>(others);
        all.add(0, first);
        return page.ofEverybody(all);
    }

    /** How many people that are. */
    static long count(Sql sql, String typed) throws SQLException {
        return new Found(sql, SearchWords.in(typed), Limits.USUAL).count();
    }

    private long count() throws SQLException {
        List<Object> arguments = new ArrayList<>();
        String from = range(first, others, arguments);
        String all = first.isLetter() && others.isEmpty() ? "*" : "DISTINCT w.person_no";
        return sql.query("SELECT COUNT(" + all + ")" + from, row -> row.getLong(1), arguments.toArray())
                .get(0);
    }

    /** All rows of those who have all of these; of somebody who has one of them twice, twice. */
    private static String range(Beginning first, List<Beginning> others, List<Object> arguments) {
        StringBuilder from = new StringBuilder(" FROM words_by_name w");
        for (int i = 0; i < others.size(); i++) {
            from.append(others.get(i).join("w", "o" + i));
            arguments.addAll(others.get(i).arguments());
        }
        arguments.addAll(first.arguments());
        return from + " WHERE " + first.condition("w");
    }

    /** @param table with a person in each row */
    private static String alsoHaving(List<Beginning> others, String table) {
        return others.stream().map(other -> " AND " + other.isOfOneByOne(table)).collect(Collectors.joining());
    }

    /** The part of the order of names that is wanted. */
    private record Page(Way way, Optional<OrderKey> after, int most) {

        Select ofEverybody(List<Beginning> all) {
            List<Object> arguments = new ArrayList<>();
            String where = behind("s", arguments) + with(all, "s", arguments);
            return new Select(
                    "SELECT s.sort_name, s.person_no FROM standings s"
                            + where.replaceFirst(" AND ", " WHERE ")
                            + way.order(List.of()) + " LIMIT " + most,
                    arguments.toArray());
        }

        Select ofRange(Beginning first, List<Beginning> others) {
            List<Object> arguments = new ArrayList<>();
            return new Select(
                    "SELECT DISTINCT w.sort_name, w.person_no" + range(first, others, arguments)
                            + behind("w", arguments) + way.order("w", List.of()) + " LIMIT " + most,
                    arguments.toArray());
        }

        /** Each word is read only as far as the page could reach; who has two of them is there once. */
        Select ofWords(List<?> words, List<Beginning> others) {
            List<Object> arguments = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            for (Object word : words) {
                arguments.add(word);
                parts.add("(SELECT w.sort_name, w.person_no FROM words_by_name w WHERE w.word = ?"
                        + behind("w", arguments) + with(others, "w", arguments) + way.order(List.of("word"))
                        + " LIMIT " + most + ")");
            }
            return new Select(
                    parts.size() == 1
                            ? parts.get(0)
                            : String.join(" UNION ", parts) + way.order(List.of()) + " LIMIT " + most,
                    arguments.toArray());
        }

        private String behind(String table, List<Object> arguments) {
            after.ifPresent(row -> arguments.addAll(List.of(row.name(), row.name(), row.number())));
            return after.isPresent() ? " AND " + way.beyondRow(table) : "";
        }

        private static String with(List<Beginning> others, String table, List<Object> arguments) {
            others.forEach(other -> arguments.addAll(other.arguments()));
            return alsoHaving(others, table);
        }
    }
}
