package org.okrreadiness.ui.moderation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures in rows.
 *
 * @param explain what they say and what they do not
 * @param rows as many cells in each as there are columns
 */
record FigureTable(String title, String explain, List<String> columns, List<List<String>> rows) {

    FigureTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** As spreadsheets take it. */
    String asText() {
        return rows.stream()
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n", title + "\n" + String.join("\t", columns) + "\n", "\n"));
    }
}
