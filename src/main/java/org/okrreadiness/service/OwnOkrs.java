package org.okrreadiness.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.UUID;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.Scorer;

/**
 * Somebody's own sets: marked on the spot, without a case, and kept only when asked. Nothing here writes anything but
 * {@link #keep}. Safe for several threads.
 */
public final class OwnOkrs {

    private final Scorer scorer;
    private final List<School> schools;
    private final OwnOkrStore store;
    private final Clock clock;

    /** @param schools every school there is, the usual one first */
    public OwnOkrs(Scorer scorer, List<School> schools, OwnOkrStore store, Clock clock) {
        this.scorer = scorer;
        this.schools = List.copyOf(schools);
        this.store = store;
        this.clock = clock;
    }

    public List<School> schools() {
        return schools;
    }

    /** Marks a set; blank key results are passed over and the others keep their numbers. */
    public MarkedSet mark(OkrSet set, School school) {
        Scorer under = scorer.under(school);
        List<ArtefactScore> parts = under.set(set, Situation.NONE);
        return new MarkedSet(set, under.versions(), under.setScore(parts), parts);
    }

    /** A sentence to fill in for each line. */
    public Map<Part, Phrase> patterns(OkrSet set) {
        return scorer.patterns(set, Situation.NONE);
    }

    /** What is worth a question while somebody writes. */
    public List<Finding> findings(OkrSet set, School school) {
        return scorer.under(school).findings(set, Situation.NONE);
    }

    public OwnOkrStore.Shelf shelf() {
        return store.shelf();
    }

    /**
     * Keeps words and marks.
     *
     * @param name not blank
     */
    public KeptOkrs keep(String name, MarkedSet marked) {
        Objects.requireNonNull(name, "name");
        KeptOkrs kept = new KeptOkrs(UUID.randomUUID(), name.strip(), clock.instant(), marked);
        store.keep(kept);
        return kept;
    }

    public void delete(UUID id) {
        store.delete(id);
    }

    /**
     * Before and after on one criterion.
     *
     * @param before mean level of all lines that have it, 0 to 3; empty when none had
     */
    public record Change(CriterionId criterion, OptionalDouble before, OptionalDouble after) {}

    /** For every criterion that either has a mark on, in their fixed order. */
    public static List<Change> changes(MarkedSet before, MarkedSet after) {
        Map<String, OptionalDouble> old = means(before);
        Map<String, OptionalDouble> now = means(after);
        List<String> order = new ArrayList<>(old.keySet());
        new TreeSet<>(now.keySet()).stream().filter(id -> !old.containsKey(id)).forEach(order::add);
        return order.stream()
                .map(id -> new Change(
                        new CriterionId(id),
                        old.getOrDefault(id, OptionalDouble.empty()),
                        now.getOrDefault(id, OptionalDouble.empty())))
                .toList();
    }

    private static Map<String, OptionalDouble> means(MarkedSet marked) {
        Map<String, List<Integer>> levels = new LinkedHashMap<>();
        marked.parts().stream()
                .flatMap(part -> part.marks().stream())
                .forEach(mark -> levels.computeIfAbsent(mark.criterion().value(), id -> new ArrayList<>())
                        .add(mark.level().points()));
        Map<String, OptionalDouble> means = new LinkedHashMap<>();
        levels.forEach((id, points) ->
                means.put(id, points.stream().mapToInt(Integer::intValue).average()));
        return means;
    }

    /** All lines of sets, in the order in which they are read. */
    public static List<String> linesOf(List<OkrSet> sets) {
        List<String> lines = new ArrayList<>();
        for (OkrSet set : sets) {
            lines.add(set.objective().text());
            set.keyResults().stream().map(KeyResult::text).forEach(lines::add);
        }
        return lines;
    }
}
