package org.okrreadiness.content.panel;

import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Exhibit;

/** The evidence of a case as plain text, so that an expert with a text editor reads what a participant sees. */
final class ExhibitText implements Exhibit.Cases<Stream<String>> {

    private ExhibitText() {}

    /** Every exhibit under its title; empty when there is none. */
    static String of(List<Exhibit> exhibits) {
        return exhibits.stream()
                .map(exhibit -> Stream.concat(Stream.of(exhibit.title() + ":"), exhibit.fold(new ExhibitText()))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public Stream<String> memo(Exhibit.Memo memo) {
        StringJoiner head = new StringJoiner(", ");
        Stream.of(memo.from(), memo.to(), memo.date())
                .filter(part -> !part.isBlank())
                .forEach(head::add);
        return Stream.of(head.toString(), memo.text());
    }

    @Override
    public Stream<String> thread(Exhibit.MessageThread thread) {
        return thread.messages().stream()
                .map(message -> message.from() + (message.at().isBlank() ? "" : " (" + message.at() + ")") + ": "
                        + message.text());
    }

    @Override
    public Stream<String> table(Exhibit.Table table) {
        Stream<List<String>> rows = Stream.concat(Stream.of(table.columns()), table.rows().stream());
        return Stream.concat(rows.map(cells -> String.join(" | ", cells)), Stream.of(table.note()));
    }

    @Override
    public Stream<String> chart(Exhibit.Chart chart) {
        Stream<String> series = chart.series().stream().map(line -> values(line, chart.labels()));
        return Stream.concat(Stream.concat(Stream.of("(" + chart.unit() + ")"), series), Stream.of(chart.note()));
    }

    private static String values(Exhibit.Series series, List<String> labels) {
        int points = Math.min(labels.size(), series.values().size());
        return IntStream.range(0, points)
                .mapToObj(i -> labels.get(i) + " " + figure(series.values().get(i)))
                .collect(Collectors.joining(", ", series.name() + ": ", ""));
    }

    private static String figure(OptionalDouble value) {
        if (value.isEmpty()) {
            return "no reading";
        }
        double figure = value.getAsDouble();
        return figure == Math.rint(figure) ? Long.toString((long) figure) : Double.toString(figure);
    }

    @Override
    public Stream<String> people(Exhibit.People people) {
        return people.people().stream()
                .map(person -> person.name() + ", " + person.role() + ". Wants: " + person.interest()
                        + person.view().map(view -> ". Says: " + view).orElse(""));
    }
}
