package org.okrreadiness.marking.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.Qualifying;
import org.okrreadiness.marking.SeedWatch;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Wilson;
import org.okrreadiness.statistics.marker.Drift;

/**
 * How one marker does.
 *
 * @param answers how many the marker holds levels for, reference answers left out
 * @param seeds share of hidden seeds within tolerance
 * @param drift of the levels against definitive ones, in levels; a period is as many reference answers as a look takes, in the order in
 *     which they were marked, because clocks of machines are wrong too often to say when
 * @param tasks those the marker has or has marked, in the order of their names
 */
public record MarkerFigures(
        MarkerId marker, String name, int answers, Figure seeds, Drift drift, List<TaskStand> tasks) {

    /** Where a marker stands in one task. */
    public record TaskStand(TaskId task, Qualifying qualifying, SeedWatch seeds) {
        public TaskStand {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(qualifying, "qualifying");
            Objects.requireNonNull(seeds, "seeds");
        }

        /** Whether only a lead can let the marker go on. */
        public boolean waitsForLead() {
            return seeds.isStopped() || qualifying.outcome() == Qualifying.Outcome.NOT_QUALIFIED;
        }
    }

    public MarkerFigures {
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(seeds, "seeds");
        Objects.requireNonNull(drift, "drift");
        tasks = List.copyOf(tasks);
    }

    /** Whether the marker strayed from the definitive levels beyond what chance explains. */
    public boolean isDrifting() {
        return drift.points().stream().anyMatch(Drift.Point::isOutside);
    }

    /** Whether hidden seeds have stopped the marker in some task. */
    public boolean isStopped() {
        return tasks.stream().anyMatch(task -> task.seeds().isStopped());
    }

    /** Of every marker of the cohort, in a fixed order. */
    public static List<MarkerFigures> all(Workbook workbook) {
        return workbook.markers().stream().map(marker -> of(workbook, marker)).toList();
    }

    private static MarkerFigures of(Workbook workbook, MarkerId marker) {
        List<TaskStand> tasks = tasks(workbook, marker).stream()
                .map(task -> new TaskStand(
                        task, Qualifying.of(workbook, marker, task), SeedWatch.of(workbook, marker, task)))
                .toList();
        List<SeedWatch.Outcome> seeds =
                tasks.stream().flatMap(task -> task.seeds().seeds().stream()).toList();
        int good = (int) seeds.stream().filter(SeedWatch.Outcome::good).count();
        int answers = (int) held(workbook, marker)
                .filter(book -> book.reference().isEmpty())
                .count();
        return new MarkerFigures(
                marker,
                workbook.nameOf(marker),
                answers,
                Wilson.share(good, seeds.size()),
                drift(workbook, marker),
                tasks);
    }

    private static Set<TaskId> tasks(Workbook workbook, MarkerId marker) {
        Set<TaskId> tasks = new TreeSet<>(Comparator.comparing(TaskId::value));
        tasks.addAll(workbook.allocated().getOrDefault(marker, Set.of()));
        held(workbook, marker).map(AnswerBook::answer).map(AnswerId::task).forEach(tasks::add);
        return tasks;
    }

    private static Stream<AnswerBook> held(Workbook workbook, MarkerId marker) {
        return workbook.answers().values().stream()
                .filter(book -> book.heldBy(marker).isPresent());
    }

    /** Practice does not count: its definitive marks show, and whoever tries is meant to learn. */
    private static Drift drift(Workbook workbook, MarkerId marker) {
        double[] differences = FirstLevels.all(workbook).stream()
                .filter(first -> first.marker().equals(marker))
                .sorted(Comparator.comparing(FirstLevels::at))
                .flatMap(first -> workbook.answer(first.answer()).reference().stream()
                        .filter(reference -> reference.use() != ReferenceUse.PRACTICE)
                        .filter(reference -> !reference.made().by().equals(marker))
                        .map(reference -> difference(first, reference)))
                .mapToDouble(Double::doubleValue)
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
        int size = SampleSize.DRIFT.toLook();
        List<double[]> periods = new ArrayList<>();
        for (int from = 0; from < differences.length; from += size) {
            periods.add(Arrays.copyOfRange(differences, from, Math.min(from + size, differences.length)));
        }
        return Drift.of(periods);
    }

    /** Mean over the places that both have. */
    private static double difference(FirstLevels first, Moderation.ReferenceSet reference) {
        return reference.definitive().stream()
                .filter(mark -> first.levels().containsKey(mark.place()))
                .mapToInt(mark -> first.levels().get(mark.place()).points() - points(mark))
                .average()
                .orElse(Double.NaN);
    }

    private static int points(GivenMark mark) {
        Level level = mark.level();
        return level.points();
    }
}
