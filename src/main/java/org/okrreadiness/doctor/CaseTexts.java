package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Scenario;

/** What a participant reads of a case before its tasks. */
final class CaseTexts implements Exhibit.Cases<List<String>> {

    private CaseTexts() {}

    static List<String> of(Scenario scenario) {
        List<String> texts = new ArrayList<>();
        texts.add(scenario.setting().role());
        texts.add(scenario.brief());
        scenario.exhibits().forEach(exhibit -> texts.addAll(of(exhibit)));
        return texts;
    }

    static List<String> of(Exhibit exhibit) {
        return exhibit.fold(new CaseTexts());
    }

    @Override
    public List<String> memo(Exhibit.Memo memo) {
        return List.of(memo.title(), memo.text());
    }

    @Override
    public List<String> thread(Exhibit.MessageThread thread) {
        return Stream.concat(
                        Stream.of(thread.title()), thread.messages().stream().map(Exhibit.Message::text))
                .toList();
    }

    @Override
    public List<String> table(Exhibit.Table table) {
        Stream<String> rows = table.rows().stream().map(cells -> String.join(" ", cells));
        return Stream.of(Stream.of(table.title(), String.join(" ", table.columns())), rows, Stream.of(table.note()))
                .flatMap(texts -> texts)
                .toList();
    }

    @Override
    public List<String> chart(Exhibit.Chart chart) {
        Stream<String> series = chart.series().stream().map(line -> line.name() + " " + figures(line));
        return Stream.of(Stream.of(chart.title(), String.join(" ", chart.labels())), series, Stream.of(chart.note()))
                .flatMap(texts -> texts)
                .toList();
    }

    private static String figures(Exhibit.Series series) {
        StringBuilder figures = new StringBuilder();
        series.values()
                .forEach(value -> value.ifPresent(
                        v -> figures.append(v == Math.rint(v) ? (long) v : v).append(' ')));
        return figures.toString();
    }

    @Override
    public List<String> people(Exhibit.People people) {
        return people.people().stream()
                .map(person -> person.name() + ", " + person.role() + ". " + person.interest() + ". "
                        + person.view().orElse(""))
                .toList();
    }
}
