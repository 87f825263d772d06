package org.okrreadiness.storage.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.service.records.MatrixRow.OrderKey;
import org.okrreadiness.storage.jdbc.Sql;

/**
 * Pages of the matrix. Whatever it is sorted by has an index of its own, with the names behind it, so that a page is one or two ranges of
 * an index wherever it lies; which way round it goes, people in the same place follow in the order of names.
 */
final class MatrixPages {

    private static final String ROW = "p.person_id, p.name, s.unit, s.role_id, s.cells, s.sort_name, s.person_no";

    private final Sql sql;
    private final MatrixFilter filter;

    MatrixPages(Sql sql, MatrixFilter filter) {
        this.sql = sql;
        this.filter = filter;
    }

    static long count(Sql sql, MatrixFilter filter) throws SQLException {
        if (isOfWordsAlone(filter)) {
            return Found.count(sql, filter.words());
        }
        Conditions conditions = Conditions.ofAll(sql, filter);
        return sql.query(
                        "SELECT COUNT(*) FROM standings" + conditions.where(),
                        row -> row.getLong(1),
                        conditions.arguments())
                .get(0);
    }

    private static boolean isOfWordsAlone(MatrixFilter filter) {
        return !SearchWords.in(filter.words()).isEmpty() && filter.equals(MatrixFilter.ofWords(filter.words()));
    }

    List<MatrixRow> page(MatrixOrder order, Optional<OrderKey> after, int most) throws SQLException {
        return switch (order.by()) {
            case NAME -> byName(way(order), after, most);
            case UNIT -> byPlace("sort_unit", way(order), after, most);
            case ROLE -> byPlace("sort_role", way(order), after, most);
            case GAPS -> byPlace("gaps", way(order), after, most);
            case EXPIRY -> byPlace("next_end", way(order), after, most);
            // Kept with what is lacking last.
            case COMPETENCY ->
                byPlace(Conditions.column(order.competency().orElseThrow()), way(order.turnedRound()), after, most);
        };
    }

    private static Way way(MatrixOrder order) {
        return order.descending() ? Way.DOWN : Way.UP;
    }

    private List<MatrixRow> byName(Way way, Optional<OrderKey> after, int most) throws SQLException {
        if (isOfWordsAlone(filter)) {
            Select found = Found.page(sql, filter.words(), way, after, most);
            return sql.query(
                    "SELECT " + ROW + ", '' AS place FROM (" + found.text()
                            + ") f JOIN standings s ON s.person_no = f.person_no JOIN people p ON p.person_no = f.person_no"
                            + way.order("f", List.of()),
                    MatrixPages::row,
                    found.arguments());
        }
        return rows("''", conditions().after(after, way), way, List.of(), most);
    }

    private Conditions conditions() throws SQLException {
        return Conditions.ofPage(sql, filter);
    }

    private List<MatrixRow> byPlace(String column, Way way, Optional<OrderKey> after, int most) throws SQLException {
        List<MatrixRow> page = new ArrayList<>();
        if (after.isPresent()) {
            page.addAll(at(column, after.get().place(), after, most));
        }
        if (page.size() < most) {
            page.addAll(beyond(column, way, after.map(OrderKey::place), most - page.size()));
        }
        return page;
    }

    /** Rows at one place, in the order of names. */
    private List<MatrixRow> at(String column, String place, Optional<OrderKey> after, int most) throws SQLException {
        return rows(
                column, conditions().at(column, value(column, place)).after(after, Way.UP), Way.UP, List.of(), most);
    }

    /** Rows at the places behind this one. */
    private List<MatrixRow> beyond(String column, Way way, Optional<String> place, int most) throws SQLException {
        Conditions conditions = conditions();
        place.ifPresent(text -> conditions.beyond(column, value(column, text), way));
        List<MatrixRow> rows = rows(column, conditions, way, List.of(column), most);
        return way == Way.UP ? rows : namesForward(column, rows, rows.size() == most);
    }

    /**
     * An index that is read backwards gives the names of each place backwards as well. The last place may go on behind the end of the page,
     * and then begins with other names than those that were read.
     */
    private List<MatrixRow> namesForward(String column, List<MatrixRow> backwards, boolean isCut) throws SQLException {
        List<MatrixRow> forward = new ArrayList<>();
        int from = 0;
        while (from < backwards.size()) {
            String place = backwards.get(from).orderKey().place();
            int to = from;
            while (to < backwards.size() && backwards.get(to).orderKey().place().equals(place)) {
                to++;
            }
            List<MatrixRow> group = new ArrayList<>(backwards.subList(from, to));
            if (isCut && to == backwards.size()) {
                forward.addAll(at(column, place, Optional.empty(), group.size()));
            } else {
                Collections.reverse(group);
                forward.addAll(group);
            }
            from = to;
        }
        return forward;
    }

    /** @param orderedBy in front of the names */
    private List<MatrixRow> rows(String place, Conditions conditions, Way way, List<String> orderedBy, int most)
            throws SQLException {
        String inner = orderedBy.isEmpty() ? conditions.order(way) : way.order(orderedBy);
        List<String> outer = orderedBy.isEmpty() ? List.of() : List.of("place");
        return sql.query(
                "SELECT p.person_id, p.name, s.* FROM (SELECT unit, role_id, cells, sort_name, person_no, " + place
                        + " AS place FROM standings" + conditions.where() + inner + " LIMIT " + most
                        + ") s JOIN people p ON p.person_no = s.person_no"
                        + way.order("s", outer),
                MatrixPages::row,
                conditions.arguments());
    }

    /** A place as the column has it. */
    private static Object value(String column, String place) {
        return switch (column) {
            case "sort_unit", "sort_role" -> place;
            case "next_end" -> LocalDate.parse(place);
            default -> Integer.valueOf(place);
        };
    }

    /** By the places in the row: looking columns up by name takes longer than reading them. */
    private static MatrixRow row(ResultSet row) throws SQLException {
        return new MatrixRow(
                new PersonId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4)).map(RoleId::new),
                Cells.read(row.getString(5)),
                new OrderKey(row.getString(8), row.getString(6), row.getLong(7)));
    }
}
