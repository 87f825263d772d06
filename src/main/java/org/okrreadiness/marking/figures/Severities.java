package org.okrreadiness.marking.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.statistics.marker.AdditiveSeverity;
import org.okrreadiness.statistics.marker.ManyFacetRasch;
import org.okrreadiness.statistics.marker.Marking;
import org.okrreadiness.statistics.marker.RaschMarker;
import org.okrreadiness.statistics.marker.Severity;

/**
 * How much less each marker gives than markers on average, by first levels. Reference answers count here: every marker marks them, which
 * is what links markers who otherwise share no answer.
 *
 * @param markers by their numbers in the two models
 * @param points in levels, of the mean level of an answer; says itself why it is empty
 * @param logits every place of an answer as a task of its own; says itself why it is empty
 */
public record Severities(List<MarkerId> markers, AdditiveSeverity points, ManyFacetRasch logits) {

    public Severities {
        markers = List.copyOf(markers);
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(logits, "logits");
    }

    public static Severities of(Workbook workbook) {
        Numbers<MarkerId> markers = new Numbers<>();
        Numbers<Object> persons = new Numbers<>();
        Numbers<Object> tasks = new Numbers<>();
        List<Marking> points = new ArrayList<>();
        List<Marking> levels = new ArrayList<>();
        for (FirstLevels first : FirstLevels.all(workbook)) {
            if (!first.levels().isEmpty()) {
                int marker = markers.of(first.marker());
                int person = persons.of(workbook.participant(first.answer()));
                points.add(new Marking(person, tasks.of(first.answer().task()), marker, first.mean()));
                for (Map.Entry<Place, Level> given : first.levels().entrySet()) {
                    int task = tasks.of(List.of(first.answer().task(), given.getKey()));
                    levels.add(
                            new Marking(person, task, marker, given.getValue().points()));
                }
            }
        }
        return new Severities(
                markers.all(), AdditiveSeverity.of(points), ManyFacetRasch.of(levels, Level.values().length));
    }

    /** In levels; empty where there are no severities, or none for this marker. */
    public Optional<Severity> points(MarkerId marker) {
        int number = markers.indexOf(marker);
        return points.severities().stream()
                .filter(severity -> severity.marker() == number)
                .findFirst();
    }

    /** In logits; empty where there are no severities, or none for this marker. */
    public Optional<RaschMarker> logits(MarkerId marker) {
        int number = markers.indexOf(marker);
        return logits.markers().stream()
                .filter(one -> one.severity().marker() == number)
                .findFirst();
    }
}
