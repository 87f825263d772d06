package org.okrreadiness.ui.decide.vet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Criterion;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Range;
import org.okrreadiness.decide.vet.RecallShare;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.decide.vet.VendorQuestion;
import org.okrreadiness.reading.vetting.ComparisonReading;
import org.okrreadiness.reading.vetting.ComparisonReading.Row;

/** What is laid side by side, in the order in which it tells: the four questions, the seven criteria, coverage, the offer. */
final class TableRows {

    /** @param title names what the rows have in common, as a key */
    record Group(String title, List<TableRow> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    private final Comparison comparison;
    private final ComparisonReading reading;

    TableRows(Comparison comparison, ComparisonReading reading) {
        this.comparison = comparison;
        this.reading = reading;
    }

    List<Group> groups() {
        return List.of(
                new Group("vettingwork.table.questions", questions()),
                new Group("vettingwork.table.criteria", criteria()),
                new Group("vettingwork.table.coverage", plain(coverage())),
                new Group("vettingwork.table.offer", plain(reading.offers())));
    }

    private List<Row> coverage() {
        return reading.figures().stream()
                .filter(row -> row.id().equals("taught") || row.id().equals("tested"))
                .toList();
    }

    private List<TableRow> questions() {
        List<TableRow> rows = new ArrayList<>();
        for (VendorQuestion question : VendorQuestion.values()) {
            Row row = reading.questions().get(question.ordinal());
            rows.add(
                    switch (question) {
                        case LIVE_WORK ->
                            figure(row, "live", each -> each.figures().live());
                        case JUDGEMENT ->
                            figure(
                                    row,
                                    "recall",
                                    each -> each.figures().recall().map(RecallShare::range));
                        default -> standing(row, question::standing, any -> "");
                    });
        }
        return rows;
    }

    /** A question that a figure answers: the figure in words and as a bar, with its parts among the reasons. */
    private TableRow figure(Row row, String figure, Function<ProgrammeFindings, Optional<Range>> range) {
        Row figures = reading.figures().stream()
                .filter(each -> each.id().equals(figure))
                .findFirst()
                .orElseThrow();
        return row(
                row.id(),
                figures.title(),
                figures.why(),
                at -> new TableRow.Cell(
                        Optional.empty(),
                        range.apply(comparison.findings().get(at)),
                        figures.cells().get(at).text(),
                        Stream.concat(
                                        figures.cells().get(at).reasons().stream(),
                                        row.cells().get(at).reasons().stream())
                                .toList()));
    }

    private List<TableRow> criteria() {
        List<TableRow> rows = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            Row row = reading.criteria().get(criterion.ordinal());
            rows.add(standing(
                    row,
                    each -> each.criterion(criterion).standing(),
                    at -> row.cells().get(at).text()));
        }
        return rows;
    }

    private TableRow standing(Row row, Function<ProgrammeFindings, Standing> standing, Function<Integer, String> text) {
        return row(
                row.id(),
                row.title(),
                row.why(),
                at -> new TableRow.Cell(
                        Optional.of(standing.apply(comparison.findings().get(at))),
                        Optional.empty(),
                        text.apply(at),
                        row.cells().get(at).reasons()));
    }

    private List<TableRow> plain(List<Row> rows) {
        return rows.stream()
                .map(row -> row(
                        row.id(),
                        row.title(),
                        row.why(),
                        at -> new TableRow.Cell(
                                Optional.empty(),
                                Optional.empty(),
                                row.cells().get(at).text(),
                                row.cells().get(at).reasons())))
                .toList();
    }

    private TableRow row(String id, String title, String why, Function<Integer, TableRow.Cell> cell) {
        return new TableRow(
                id,
                title,
                why,
                IntStream.range(0, comparison.findings().size())
                        .mapToObj(cell::apply)
                        .toList());
    }
}
