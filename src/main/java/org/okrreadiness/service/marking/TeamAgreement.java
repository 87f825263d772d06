package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.SeedWatch;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.statistics.agreement.ConfusionMatrix;
import org.okrreadiness.statistics.marker.AdditiveSeverity;
import org.okrreadiness.statistics.marker.Drift;
import org.okrreadiness.statistics.marker.Marking;
import org.okrreadiness.statistics.marker.Severity;

/**
 * How far the markers of a cohort agree, how severe each is, and whether they drift. Everything follows from the levels markers hold.
 *
 * @param pairs how often two markers gave a level in the same place
 * @param exact share of those in which the levels are the same; empty without any
 * @param adjacent share in which they lie one apart at most
 * @param kappa quadratically weighted, of the first marker and the second
 */
public record TeamAgreement(
        int pairs, OptionalDouble exact, OptionalDouble adjacent, OptionalDouble kappa, List<OfMarker> markers) {

    private static final int LEVELS = 4;
    /** Answers with definitive marks that make a period; fewer say too little, more hide when it began. */
    private static final int SEEDS_IN_A_PERIOD = 4;

    /**
     * One marker.
     *
     * @param answers that the marker holds levels for
     * @param severity in levels, above 0 for a severe marker; empty where markers cannot be compared
     * @param drift by the answers with definitive marks, in the order in which they were marked
     * @param stopped whether seeds stopped the marker somewhere
     */
    public record OfMarker(
            MarkerId marker, String name, int answers, Optional<Severity> severity, Drift drift, boolean stopped) {
        public OfMarker {
            Objects.requireNonNull(marker, "marker");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(drift, "drift");
        }

        /** Whether the marker strayed from the definitive marks beyond what chance explains. */
        public boolean isDrifting() {
            return drift.points().stream().anyMatch(Drift.Point::isOutside);
        }

        /** In levels, above 0 for a severe marker; empty where it cannot be told. */
        public OptionalDouble severityInLevels() {
            return severity.map(one -> one.figure().value()).orElse(OptionalDouble.empty());
        }
    }

    public TeamAgreement {
        markers = List.copyOf(markers);
    }

    public static TeamAgreement of(Workbook workbook) {
        List<MarkerId> markers = List.copyOf(workbook.markers());
        List<int[]> pairs = new ArrayList<>();
        List<Marking> markings = new ArrayList<>();
        Map<Object, Integer> numbers = new HashMap<>();
        for (AnswerBook book : workbook.answers().values()) {
            Map<Place, List<Integer>> levels = new TreeMap<>();
            latest(book)
                    .forEach((marker, held) -> held.marks().forEach(mark -> {
                        levels.computeIfAbsent(mark.place(), place -> new ArrayList<>())
                                .add(mark.level().points());
                        markings.add(new Marking(
                                number(numbers, book.answer().submission()),
                                number(numbers, List.of(book.answer().task(), mark.place())),
                                markers.indexOf(marker),
                                mark.level().points()));
                    }));
            levels.values().stream()
                    .filter(given -> given.size() > 1)
                    .forEach(given -> pairs.add(new int[] {given.get(0), given.get(1)}));
        }
        ConfusionMatrix matrix = ConfusionMatrix.of(
                LEVELS,
                pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> pair[1]).toArray());
        return new TeamAgreement(
                pairs.size(),
                matrix.exact(),
                matrix.adjacent(),
                matrix.quadraticWeightedKappa(),
                markers(workbook, markers, AdditiveSeverity.of(markings)));
    }

    private static List<OfMarker> markers(Workbook workbook, List<MarkerId> markers, AdditiveSeverity severity) {
        List<OfMarker> all = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            int number = i;
            MarkerId marker = markers.get(i);
            all.add(new OfMarker(
                    marker,
                    workbook.nameOf(marker),
                    (int) workbook.answers().values().stream()
                            .filter(book -> book.heldBy(marker).isPresent())
                            .count(),
                    severity.severities().stream()
                            .filter(one -> one.marker() == number)
                            .findFirst(),
                    drift(workbook, marker),
                    isStopped(workbook, marker)));
        }
        return all;
    }

    private static Drift drift(Workbook workbook, MarkerId marker) {
        List<Judging.Marked> seeds = workbook.answers().values().stream()
                .filter(book -> book.reference().isPresent())
                .flatMap(book -> book.heldBy(marker).stream())
                .sorted(Comparator.comparing(held -> held.made().stamp()))
                .toList();
        List<double[]> periods = new ArrayList<>();
        for (int from = 0; from < seeds.size(); from += SEEDS_IN_A_PERIOD) {
            periods.add(seeds.subList(from, Math.min(seeds.size(), from + SEEDS_IN_A_PERIOD)).stream()
                    .flatMap(held -> differences(workbook.answer(held.answer()), held).stream())
                    .mapToDouble(Integer::doubleValue)
                    .toArray());
        }
        return Drift.of(periods);
    }

    private static List<Integer> differences(AnswerBook book, Judging.Marked held) {
        List<Integer> differences = new ArrayList<>();
        for (GivenMark definitive : book.reference().orElseThrow().definitive()) {
            held.marks().stream()
                    .filter(mark -> mark.place().equals(definitive.place()))
                    .forEach(mark -> differences.add(
                            mark.level().points() - definitive.level().points()));
        }
        return differences;
    }

    private static boolean isStopped(Workbook workbook, MarkerId marker) {
        return workbook.allocated().getOrDefault(marker, java.util.Set.of()).stream()
                .anyMatch(task -> SeedWatch.of(workbook, marker, task).isStopped());
    }

    private static Map<MarkerId, Judging.Marked> latest(AnswerBook book) {
        Map<MarkerId, Judging.Marked> latest = new TreeMap<>();
        book.held().keySet().forEach(marker -> book.heldBy(marker).ifPresent(held -> latest.put(marker, held)));
        return latest;
    }

    private static int number(Map<Object, Integer> numbers, Object of) {
        return numbers.computeIfAbsent(of, fresh -> numbers.size());
    }
}
