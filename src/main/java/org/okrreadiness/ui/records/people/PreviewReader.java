package org.okrreadiness.ui.records.people;

import java.util.List;
import java.util.stream.IntStream;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.people.ColumnMapping;
import org.okrreadiness.service.records.people.PeoplePreview;
import org.okrreadiness.service.records.people.PeopleTable;
import org.okrreadiness.service.records.people.PersonField;
import org.okrreadiness.wording.Words;

/** Puts into words what taking a table in would do. */
final class PreviewReader {

    private final Messages messages;

    PreviewReader(Messages messages) {
        this.messages = messages;
    }

    /** What would become of all of it, in numbers. */
    String summary(PeoplePreview preview) {
        return messages.get(
                "people.summary",
                preview.count(PeoplePreview.Change.NEW),
                preview.count(PeoplePreview.Change.CHANGED),
                preview.count(PeoplePreview.Change.UNCHANGED),
                preview.count(PeoplePreview.Change.REFUSED));
    }

    List<RowLine> lines(PeoplePreview preview) {
        PeopleTable table = preview.table();
        List<PeoplePreview.Row> rows = preview.rows();
        return IntStream.range(0, rows.size())
                .mapToObj(index -> line(rows.get(index), table.rows().get(index), preview.mapping()))
                .toList();
    }

    private RowLine line(PeoplePreview.Row row, PeopleTable.Row written, ColumnMapping mapping) {
        String name = row.person().map(Person::name).orElseGet(() -> name(written, mapping));
        String title = name.isBlank()
                ? messages.get("people.row", row.number())
                : messages.get("people.row.named", row.number(), name);
        return new RowLine(
                title,
                row.change(),
                Words.of(messages, "people.change", row.change()),
                row.problems().stream().map(this::problem).toList());
    }

    private static String name(PeopleTable.Row written, ColumnMapping mapping) {
        String whole = cell(written, mapping, PersonField.NAME);
        return whole.isBlank()
                ? (cell(written, mapping, PersonField.GIVEN_NAME) + " "
                                + cell(written, mapping, PersonField.FAMILY_NAME))
                        .strip()
                : whole;
    }

    private static String cell(PeopleTable.Row written, ColumnMapping mapping, PersonField field) {
        return mapping.column(field).map(written::cell).orElse("");
    }

    private String problem(PeoplePreview.Problem problem) {
        String words = Words.of(messages, problem.phrase());
        return problem.column().isBlank() ? words : messages.get("people.problem.in", problem.column(), words);
    }
}
