package org.okrreadiness.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.ComparisonReading;

/** A comparison for people: what can be recommended, a table by numbers, then the reasons programme by programme. */
final class VetPrinter {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final PrintStream out;

    VetPrinter(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    void print(Comparison comparison) {
        ComparisonReading reading = ComparisonReading.of(comparison, messages);
        out.println(reading.title());
        out.println(reading.need());
        out.println();
        advice(reading.advice());
        legend(reading.names());
        table("cli.vet.criteria", reading.names().size(), reading.criteria());
        for (int i = 0; i < reading.names().size(); i++) {
            programme(reading, i);
        }
    }

    private void advice(ComparisonReading.Advice advice) {
        out.println(advice.sentence());
        advice.reasons().forEach(reason -> out.println(INDENT + reason));
        advice.conditions().forEach(condition -> out.println(INDENT + condition));
        out.println(advice.caution());
        out.println();
    }

    private void legend(List<String> names) {
        IntStream.range(0, names.size()).forEach(i -> out.println(messages.get("cli.vet.legend", i + 1, names.get(i))));
        if (!names.isEmpty()) {
            out.println();
        }
    }

    /** Columns by number: names can be long, and stand above. */
    private void table(String head, int programmes, List<ComparisonReading.Row> rows) {
        if (programmes == 0) {
            return;
        }
        List<String> heads = new ArrayList<>(List.of(messages.get(head)));
        IntStream.rangeClosed(1, programmes).forEach(i -> heads.add(messages.get("cli.vet.column", i)));
        TextTable table = new TextTable(heads);
        rows.forEach(row -> table.row(
                Stream.concat(Stream.of(row.title()), row.cells().stream().map(ComparisonReading.Cell::text))
                        .toList()));
        table.print(out);
    }

    private void programme(ComparisonReading reading, int place) {
        out.println();
        out.println(messages.get("cli.vet.legend", place + 1, reading.names().get(place)));
        lines(reading.offers(), place);
        lines(reading.questions(), place);
        reading.risks().get(place).forEach(risk -> out.println(INDENT + messages.get("cli.vet.risk", risk)));
        Stream.concat(reading.figures().stream(), reading.criteria().stream()).forEach(row -> {
            lines(List.of(row), place);
            row.cells().get(place).reasons().forEach(reason -> out.println(INDENT + INDENT + reason));
        });
    }

    private void lines(List<ComparisonReading.Row> rows, int place) {
        rows.forEach(row -> out.println(INDENT
                + messages.get(
                        "cli.vet.line", row.title(), row.cells().get(place).text())));
    }
}
