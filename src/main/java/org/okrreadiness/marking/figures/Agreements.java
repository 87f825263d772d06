package org.okrreadiness.marking.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.SampleSize;

/**
 * Agreement on each criterion, over all tasks. Only the first levels of each marker count, and no reference answers. People and scorer are
 * held against one another on answers alone that were drawn to stay blind for good: a marker who has seen a mark of the scorer is led by
 * it, and one who has not seen it for this answer may still have learned from others. One cannot be helped; the other is.
 */
public final class Agreements {

    private final Workbook workbook;
    private final Map<AnswerId, Map<Place, Judgement>> scorer;
    private final Bootstrap bootstrap;
    private final BooleanSupplier cancelled;

    /** @param scorer what the scorer gives for each answer */
    public Agreements(Workbook workbook, Map<AnswerId, Map<Place, Judgement>> scorer, Bootstrap bootstrap) {
        this(workbook, scorer, bootstrap, () -> false);
    }

    /**
     * The same, to be stopped.
     *
     * @param cancelled asked before each figure; those that are left then are left out
     */
    public Agreements(
            Workbook workbook,
            Map<AnswerId, Map<Place, Judgement>> scorer,
            Bootstrap bootstrap,
            BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        this.workbook = workbook;
        this.scorer = scorer;
        this.bootstrap = bootstrap;
    }

    /** Criteria in order: those on which two markers gave the same answer a level. */
    public List<Agreement> amongMarkers() {
        List<Agreement> all = new ArrayList<>();
        byMarkers().forEach((criterion, ratings) -> {
            RatingTable twice = ratings.ratedTwice();
            if (!twice.isEmpty() && !cancelled.getAsBoolean()) {
                all.add(twice.agreement(criterion, new Between.AllMarkers(), bootstrap));
            }
        });
        return all;
    }

    /** The same for every two markers who share enough answers for a look; none where there are only two markers. */
    public List<Agreement> pairs() {
        List<Agreement> pairs = new ArrayList<>();
        byMarkers().forEach((criterion, ratings) -> {
            List<MarkerId> markers = ratings.raters();
            for (int one = 0; one < markers.size() && markers.size() > 2; one++) {
                for (int other = one + 1; other < markers.size(); other++) {
                    RatingTable shared =
                            ratings.only(markers.get(one), markers.get(other)).ratedTwice();
                    if (shared.size() >= SampleSize.KAPPA.toLook() && !cancelled.getAsBoolean()) {
                        Between.Pair between = new Between.Pair(markers.get(one), markers.get(other));
                        pairs.add(shared.agreement(criterion, between, bootstrap));
                    }
                }
            }
        });
        return pairs;
    }

    /** Criteria in order: those on which a marker and the scorer gave a blind answer a level. Every marker's level counts by itself. */
    public List<Agreement> withScorer() {
        MarkerId person = new MarkerId("person");
        MarkerId machine = new MarkerId("scorer");
        Map<CriterionId, RatingTable> tables = new TreeMap<>();
        for (FirstLevels first : FirstLevels.ofOrdinary(workbook)) {
            if (workbook.wasAlwaysBlind(first.answer())) {
                first.levels()
                        .forEach((place, level) -> judged(first.answer(), place)
                                .ifPresent(by -> tables.computeIfAbsent(place.criterion(), any -> new RatingTable())
                                        .add(
                                                List.of(first.answer(), place, first.marker()),
                                                workbook.participant(first.answer()),
                                                levels(person, level, machine, by))));
            }
        }
        List<Agreement> all = new ArrayList<>();
        tables.forEach((criterion, table) -> {
            if (!cancelled.getAsBoolean()) {
                all.add(table.agreement(criterion, new Between.MarkersAndScorer(), bootstrap));
            }
        });
        return all;
    }

    private Optional<Level> judged(AnswerId answer, Place place) {
        return Optional.ofNullable(scorer.getOrDefault(answer, Map.of()).get(place))
                .map(Judgement::level);
    }

    private static Map<MarkerId, Level> levels(MarkerId one, Level ones, MarkerId other, Level others) {
        Map<MarkerId, Level> levels = new LinkedHashMap<>();
        levels.put(one, ones);
        levels.put(other, others);
        return levels;
    }

    private Map<CriterionId, RatingTable> byMarkers() {
        Map<CriterionId, RatingTable> tables = new TreeMap<>();
        for (FirstLevels first : FirstLevels.ofOrdinary(workbook)) {
            first.levels()
                    .forEach((place, level) -> tables.computeIfAbsent(place.criterion(), any -> new RatingTable())
                            .add(
                                    List.of(first.answer(), place),
                                    workbook.participant(first.answer()),
                                    Map.of(first.marker(), level)));
        }
        return tables;
    }
}
