package org.okrreadiness.service.records.export;

import java.util.List;
import java.util.Objects;

/** How an export begins, exactly as it will be written, so that a person sees it before it is. */
public sealed interface ExportBeginning {

    /** Files that are text: their first characters. */
    record Text(String text) implements ExportBeginning {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Workbooks: what their first cells show.
     *
     * @param head the words above the columns
     * @param rows as many cells each as there are words above
     */
    record Table(List<String> head, List<List<String>> rows) implements ExportBeginning {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
