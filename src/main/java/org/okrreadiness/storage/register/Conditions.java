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
import org.okrreadiness.service.records.MatrixRow.OrderKey;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.WordsByName.Beginning;

/** What is asked of rows of {@code standings}. The texts are constants; words of people only ever go in as arguments. */
final class Conditions {

    /** From so many people on it is quicker to ask each of those whom something else leaves over than to collect all of them. */
    private static final int MANY = 2_000;

    /**
     * The same where nothing else narrows it down, and one after the other is asked in the order of names until a page is full: those of
     * one first name may all come at the end of the alphabet, behind a hundred thousand others.
     */
    private static final int MANY_ALONE = 20_000;

    private static final String ROLE = "role_id";

    private final List<String> texts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private List<String> leading = List.of();

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
        boolean isPaged = manyAlone < Integer.MAX_VALUE;
        return conditions.words(sql, filter.words(), conditions.texts.isEmpty() ? manyAlone : MANY, isPaged);
    }

    private Conditions others(MatrixFilter filter) {
        filter.unit().ifPresent(unit -> equal("unit", unit));
        filter.role().map(RoleId::value).ifPresent(role -> equal(ROLE, role));
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
    private Conditions words(Sql sql, String typed, int many, boolean isPaged) throws SQLException {
        for (String word : SearchWords.in(typed)) {
            Beginning beginning = new Beginning(word);
            // Everybody is never too many to be counted.
            if (many < Integer.MAX_VALUE && beginning.count(sql, many) == many) {
                and(isPaged ? beginning.isOfOneByOne("standings") : beginning.isOf("standings"), beginning.arguments());
            } else {
                and(
                        "standings.person_no IN (SELECT w.person_no FROM words_by_name w WHERE "
                                + beginning.condition("w") + ")",
                        beginning.arguments());
            }
        }
        return this;
    }

    /** Only rows behind this one, within what is the same in all of them. */
    Conditions after(Optional<OrderKey> row, Way way) {
        row.ifPresent(key -> and(way.beyondRow("standings"), List.of(key.name(), key.name(), key.number())));
        return this;
    }

    /** Only rows at this place of an order. */
    Conditions at(String column, Object place) {
        equal(column, place);
        return this;
    }

    /** Only rows behind this place of an order. */
    Conditions beyond(String column, Object place, Way way) {
        return and(way.beyond("standings." + column), List.of(place));
    }

    private void equal(String column, Object value) {
        if (leading.isEmpty()) {
            leading = List.of(column);
        }
        and("standings." + column + " = ?", List.of(value));
    }

    /** Together with the role it is one range of an index; with anything else the other one is narrower. */
    private void gap() {
        boolean ofRole = leading.equals(List.of(ROLE));
        equal("has_gap", 1);
        leading = ofRole ? List.of(ROLE, "has_gap") : leading;
    }

    /**
     * The order of names. A column that is the same in all rows stands in front of it: H2 takes an index for the order only when its columns
     * are those that are sorted by, from the first on.
     */
    String order(Way way) {
        return way.order(leading);
    }

    private Conditions and(String text, List<?> values) {
        texts.add(text);
        arguments.addAll(values);
        return this;
    }

    String where() {
        return texts.isEmpty() ? "" : " WHERE " + String.join(" AND ", texts);
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
