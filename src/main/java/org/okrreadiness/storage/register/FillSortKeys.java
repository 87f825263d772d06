package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.okrreadiness.storage.jdbc.Sql;

/**
 * Works out by what the rows that are already there are sorted, from what stands in them: no signature is verified again. Not in SQL,
 * because the two engines have no way in common to take accents away. Flyway finds it beside the statements, and makes it.
 */
public final class FillSortKeys implements JavaMigration {

    private static final int PAGE = 2_000;

    private record Row(long person, SortKeys keys) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("5");
    }

    @Override
    public String getDescription() {
        return "fill sort keys";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        fill(new Sql(context.getConnection()));
    }

    private static void fill(Sql sql) throws SQLException {
        Map<String, String> titles = new HashMap<>();
        sql.each("SELECT role_id, title FROM roles", row -> titles.put(row.getString(1), row.getString(2)));
        List<Row> page;
        long after = -1;
        do {
            page = page(sql, after, titles);
            List<Object[]> values = new ArrayList<>();
            for (Row row : page) {
                SortKeys keys = row.keys();
                values.add(new Object[] {keys.unit(), keys.role(), keys.gaps(), keys.nextEnd(), row.person()});
            }
            sql.batch(
                    "UPDATE standings SET sort_unit = ?, sort_role = ?, gaps = ?, next_end = ? WHERE person_no = ?",
                    values);
            after = page.isEmpty() ? after : page.get(page.size() - 1).person();
        } while (page.size() == PAGE);
    }

    private static List<Row> page(Sql sql, long after, Map<String, String> titles) throws SQLException {
        return sql.query(
                "SELECT person_no, unit, role_id, cells FROM standings WHERE person_no > ? ORDER BY person_no LIMIT "
                        + PAGE,
                row -> new Row(
                        row.getLong(1),
                        SortKeys.of(
                                row.getString(2),
                                Optional.ofNullable(row.getString(3)).map(titles::get),
                                Cells.read(row.getString(4)))),
                after);
    }
}
