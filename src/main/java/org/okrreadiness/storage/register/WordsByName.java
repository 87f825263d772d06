package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;

/** The table of words people can be found by. */
final class WordsByName {

    private WordsByName() {}

    static final String INSERT = "INSERT INTO words_by_name (word, sort_name, person_no) VALUES (?, ?, ?)";

    static void write(Sql sql, Numbered numbered) throws SQLException {
        sql.update("DELETE FROM words_by_name WHERE person_no = ?", numbered.number());
        sql.batch(INSERT, rows(numbered));
    }

    static List<Object[]> rows(Numbered numbered) {
        String sortName = SearchWords.folded(numbered.person().name());
        return SearchWords.withLetters(numbered.person()).stream()
                .map(word -> new Object[] {word, sortName, numbered.number()})
                .toList();
    }

    /** Rows whose word begins so. */
    record Beginning(String typed) {

        /** Then each person has one row at most. */
        boolean isLetter() {
            return typed.codePointCount(0, typed.length()) == 1;
        }

        /** A condition on {@code words_by_name} under the name it has in the statement. */
        String condition(String table) {
            return isLetter() ? table + ".word = ?" : "%1$s.word >= ? AND %1$s.word < ?".formatted(table);
        }

        /** A condition on a table with a person in each row: they have such a word. */
        String isOf(String table) {
            return "EXISTS (" + ofOne(table) + ")";
        }

        /**
         * The same, to be asked of one person after the other until there are enough: because of the offset PostgreSQL does not collect
         * everybody who has such a word first.
         */
        String isOfOneByOne(String table) {
            return "EXISTS (" + ofOne(table) + " OFFSET 0 ROWS)";
        }

        private String ofOne(String table) {
            return "SELECT 1 FROM words_by_name h WHERE h.person_no = " + table + ".person_no AND " + condition("h");
        }

        List<Object> arguments() {
            return isLetter() ? List.of(SearchWords.letter(typed)) : List.of(typed, SearchWords.after(typed));
        }

        /** The same as a join, which gives a row for each such word; H2 is ten times as quick with it where all are asked. */
        String join(String table, String name) {
            return " JOIN words_by_name %1$s ON %1$s.person_no = %2$s.person_no AND ".formatted(name, table)
                    + condition(name);
        }

        /** How many rows there are, or {@code most} if there are more. */
        int count(Sql sql, int most) throws SQLException {
            return sql.query(
                            "SELECT COUNT(*) FROM (SELECT 1 FROM words_by_name w WHERE " + condition("w") + " LIMIT "
                                    + most + ") found",
                            row -> row.getInt(1),
                            arguments().toArray())
                    .get(0);
        }

        /** The words of the register that begin so; empty when there are more than {@code most} of them, or none. */
        List<String> words(Sql sql, int most) throws SQLException {
            List<String> words = new ArrayList<>();
            Optional<String> next = Optional.of(typed);
            String condition = "w.word >= ? AND w.word < ?";
            do {
                // One after the other: asked for all that are different, the engines would read every row.
                next = sql.first(
                        "SELECT w.word FROM words_by_name w WHERE " + condition + " ORDER BY w.word LIMIT 1",
                        row -> row.getString(1),
                        next.get(),
                        SearchWords.after(typed));
                next.ifPresent(words::add);
                condition = "w.word > ? AND w.word < ?";
            } while (next.isPresent() && words.size() <= most);
            return words.size() > most ? List.of() : words;
        }
    }
}
