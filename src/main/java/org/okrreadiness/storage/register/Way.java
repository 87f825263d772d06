package org.okrreadiness.storage.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which way round an order goes, as SQL. */
enum Way {
    UP(">", ""),
    DOWN("<", " DESC");

    private final String beyond;
    private final String suffix;

    Way(String beyond, String suffix) {
        this.beyond = beyond;
        this.suffix = suffix;
    }

    /** A condition with one argument: behind that value. */
    String beyond(String column) {
        return column + " " + beyond + " ?";
    }

    /**
     * A condition with three arguments: behind the row with this name (twice) and this number. Both halves are needed: the first lets an
     * index be used, the second is exact.
     */
    String beyondRow(String table) {
        return "%1$s.sort_name %2$s= ? AND (%1$s.sort_name %2$s ? OR %1$s.person_no %2$s ?)".formatted(table, beyond);
    }

    /** These columns, and then the names. */
    String order(List<String> columns) {
        return order(columns, "");
    }

    /** The same of a table in a statement that has several. */
    String order(String table, List<String> columns) {
        return order(columns, table + ".");
    }

    private String order(List<String> columns, String prefix) {
        return Stream.concat(columns.stream(), Stream.of("sort_name", "person_no"))
                .map(column -> prefix + column + suffix)
                .collect(Collectors.joining(", ", " ORDER BY ", ""));
    }
}
