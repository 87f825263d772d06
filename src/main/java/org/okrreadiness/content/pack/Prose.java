package org.okrreadiness.content.pack;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Exhibit;

/** All the words of an exhibit that a participant reads, one line or cell below the other: what copying is measured against. */
final class Prose implements Exhibit.Cases<Stream<String>> {

    /** The case as the participant reads it. */
    static String of(String role, String brief, List<Exhibit> exhibits) {
        Prose prose = new Prose();
        Stream<String> shown = exhibits.stream().flatMap(e -> Stream.concat(Stream.of(e.title()), e.fold(prose)));
        return Stream.concat(Stream.of(role, brief), shown)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Stream<String> memo(Exhibit.Memo memo) {
        return Stream.of(memo.text());
    }

    @Override
    public Stream<String> thread(Exhibit.MessageThread thread) {
        return thread.messages().stream().map(Exhibit.Message::text);
    }

    @Override
    public Stream<String> table(Exhibit.Table table) {
        Stream<List<String>> lines = Stream.concat(Stream.of(table.columns()), table.rows().stream());
        return Stream.concat(lines.map(cells -> String.join(" ", cells)), Stream.of(table.note()));
    }

    @Override
    public Stream<String> chart(Exhibit.Chart chart) {
        return Stream.concat(chart.series().stream().map(Exhibit.Series::name), Stream.of(chart.note()));
    }

    @Override
    public Stream<String> people(Exhibit.People people) {
        return people.people().stream()
                .flatMap(p -> Stream.of(p.role(), p.interest(), p.view().orElse(null)))
                .filter(Objects::nonNull);
    }
}
