package org.okrreadiness.ui.growth;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.reading.growth.GrowthReader;
import org.okrreadiness.reading.growth.GrowthReading;
import org.okrreadiness.service.SatBefore;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Moments;

/** Whose attempts are compared, and the comparison. */
final class GrowthViewModel {

    /**
     * @param people everybody there is, in order
     * @param person whose attempts these are; blank when there is nobody
     * @param ids the attempts, in the order of the reading
     */
    record Content(List<String> people, String person, List<AttemptId> ids, GrowthReading reading) {}

    private final UiTools tools;
    private final GrowthServices services;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    GrowthViewModel(UiTools tools, GrowthServices services) {
        this.tools = tools;
        this.services = services;
    }

    /** Begins with the person who last worked here. */
    void load() {
        load(services.name().get().orElse(""));
    }

    /** @param wished somebody without attempts gives way to the first who has some */
    void load(String wished) {
        tools.runner()
                .submit(
                        () -> read(wished),
                        content::set,
                        failure -> problem.set(Problem.of(failure, "growth.problem.load", tools.messages())));
    }

    private Content read(String wished) {
        List<String> people = services.growth().participants();
        String person =
                people.contains(wished) ? wished : people.stream().findFirst().orElse("");
        List<SatBefore> attempts = services.growth().of(person);
        GrowthReader reader = new GrowthReader(tools.messages(), new Moments(tools.messages(), services.clock()));
        return new Content(
                people, person, attempts.stream().map(sat -> sat.attempt().id()).toList(), reader.read(attempts));
    }

    /** As spreadsheets take it. */
    String asText() {
        GrowthReading reading = content.get().reading();
        String head = reading.attempts().stream()
                .map(column -> column.title() + ", " + column.facts())
                .collect(Collectors.joining("\t", "\t", ""));
        return Stream.concat(
                        Stream.of(head),
                        reading.rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(GrowthReading.Cell::words)
                                        .collect(Collectors.joining("\t", row.name() + "\t", ""))))
                .collect(Collectors.joining("\n"));
    }

    /** Null until the first reading is done. */
    ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
