package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.storage.jdbc.Sql;

/** What is asked of rows of {@code standings}. The texts are constants; words of people only ever go in as arguments. */
final class Conditions {

    /** From so many people on it is quicker to ask each of those whom something else leaves over than to collect all of them. */
    private static final int MANY = 2_000;

    /**
     * The same where nothing else narrows it down, and one after the other is asked in the order of names until a page is full: those of
     * one first name may all come at the end of the alphabet, behind a hundred thousand others.
     */
    private static final int MANY_ALONE = 20_000;

    private static final String WORDS = "word >= ? AND word < ?";
    private static final String ROLE_FIRST = "role_id, ";

    private final List<String> texts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private String leading = "";

    /**
     * What a page is made of.
     *
     * @param sql looks how many people a word finds
     */
    static Conditions ofPage(Sql sql, MatrixFilter filter) throws SQLException {
        return of(sql, filter, MANY_ALONE);
    }

    /** The same where all are counted, and nobody stops once there are enough. */
    static Conditions ofAll(Sql sql, MatrixFilter filter) throws SQLException {
        return of(sql, filter, Integer.MAX_VALUE);
    }

    private static Conditions of(Sql sql, MatrixFilter filter, int manyAlone) throws SQLException {
        Conditions conditions = new Conditions().others(filter);
        return conditions.words(sql, filter.words(), conditions.texts.isEmpty() ? manyAlone : MANY);
    }

    private Conditions others(MatrixFilter filter) {
        filter.unit().ifPresent(unit -> equal("unit", unit));
        filter.role().map(RoleId::value).ifPresent(role -> equal("role_id", role));
        filter.competency()
                .ifPresent(competency -> equal(
                        column(competency),
                        filter.state().map(GapState::ordinal).orElseThrow()));
        if (filter.gapsOnly()) {
            gap();
        }
        return this;
    }

    /** The column of {@code standings} for a competency. */
    static String column(Competency competency) {
        return competency.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Only people found by all these beginnings of words. A word that finds few is looked up first; one that finds many is looked for
     * person by person in the order they are wanted in, until there are enough.
     */
    Conditions words(Sql sql, String typed) throws SQLException {
        return words(sql, typed, MANY_ALONE);
    }

    private Conditions words(Sql sql, String typed, int many) throws SQLException {
        for (String word : SearchWords.in(typed)) {
            if (finds(sql, word, many)) {
                and(
                        "EXISTS (SELECT 1 FROM search_words w WHERE w.person_no = standings.person_no AND w.word >= ?"
                                + " AND w.word < ?)",
                        word,
                        SearchWords.after(word));
            } else {
                collect(word);
            }
        }
        return this;
    }

    /** Whether a word finds at least so many; everybody is never too many to be counted. */
    private static boolean finds(Sql sql, String word, int many) throws SQLException {
        return many < Integer.MAX_VALUE
                && sql.query(
                                        "SELECT COUNT(*) FROM (SELECT 1 FROM search_words WHERE " + WORDS + " LIMIT "
                                                + many + ") found",
                                        row -> row.getInt(1),
                                        word,
                                        SearchWords.after(word))
                                .get(0)
                        == many;
    }

    private void collect(String word) {
        and(
                "standings.person_no IN (SELECT person_no FROM search_words WHERE " + WORDS + ")",
                word,
                SearchWords.after(word));
    }

    /** Only rows behind this one. Both halves are needed: the first lets an index be used, the second is exact. */
    Conditions after(Optional<MatrixRow> row) {
        row.map(MatrixRow::orderKey)
                .ifPresent(key -> and(
                        "standings.sort_name >= ? AND (standings.sort_name > ? OR standings.person_no > ?)",
                        key.name(),
                        key.name(),
                        key.number()));
        return this;
    }

    private void equal(String column, Object value) {
        if (leading.isEmpty()) {
            leading = column + ", ";
        }
        and("standings." + column + " = ?", value);
    }

    /** Together with the role it is one range of an index; with anything else the other one is narrower. */
    private void gap() {
        boolean ofRole = leading.equals(ROLE_FIRST);
        equal("has_gap", 1);
        leading = ofRole ? ROLE_FIRST + "has_gap, " : leading;
    }

    /**
     * The order of names. A column that is the same in all rows stands in front of it: H2 takes an index for the order only when its columns
     * are those that are sorted by, from the first on.
     */
    String order() {
        return " ORDER BY " + leading + "sort_name, person_no";
    }

    private Conditions and(String text, Object... values) {
        texts.add(text);
        arguments.addAll(List.of(values));
        return this;
    }

    String where() {
        return texts.isEmpty() ? "" : " WHERE " + String.join(" AND ", texts);
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
