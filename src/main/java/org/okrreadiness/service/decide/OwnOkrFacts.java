package org.okrreadiness.service.decide;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.OwnOkrStore;

/**
 * What one's own OKRs that are kept in this data folder say of how key results are worded here. They hold no meetings and no values over
 * the weeks, so nothing is said of the rhythm.
 */
public final class OwnOkrFacts {

    /** What is older was set for another quarter. */
    private static final Duration RECENT = Duration.ofDays(120);
    /** Of fewer, a share says little. */
    private static final int FEWEST = KnownFacts.FEWEST;

    private static final String KEY_RESULT = "kr";
    /** Outcome, not activity. */
    private static final List<CriterionId> OUTCOME = List.of(new CriterionId("K1"));
    /** Baseline and target; can be checked. */
    private static final List<CriterionId> MEASURED = List.of(new CriterionId("K3"), new CriterionId("K6"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private OwnOkrFacts() {}

    /** Of each set the last that was kept counts; empty where there are too few key results. Reads files: not for the screen's own thread. */
    public static List<KnownFact> of(OwnOkrStore store, Instant now, ZoneId zone) {
        Map<String, KeptOkrs> last = new LinkedHashMap<>();
        store.shelf().kept().stream()
                .filter(kept -> kept.keptAt().isAfter(now.minus(RECENT)))
                .forEach(kept -> last.putIfAbsent(kept.name().strip().toLowerCase(Locale.ROOT), kept));
        List<ArtefactScore> keyResults = last.values().stream()
                .flatMap(kept -> kept.marked().parts().stream())
                .filter(part -> part.part().path().startsWith(KEY_RESULT))
                .toList();
        if (keyResults.size() < FEWEST) {
            return List.of();
        }
        Instant newest = last.values().stream()
                .map(KeptOkrs::keptAt)
                .max(Instant::compareTo)
                .orElseThrow();
        Phrase source = Phrase.of("need.fact.source.own", DAY.format(newest.atZone(zone)));
        return List.of(
                share(FactKind.KEY_RESULTS_OUTCOME, keyResults, OUTCOME, source),
                share(FactKind.KEY_RESULTS_MEASURED, keyResults, MEASURED, source));
    }

    private static KnownFact share(FactKind kind, List<ArtefactScore> all, List<CriterionId> criteria, Phrase source) {
        long sound = all.stream()
                .filter(part -> criteria.stream().allMatch(criterion -> isSound(part, criterion)))
                .count();
        return new KnownFact(kind, Math.rint(1000.0 * sound / all.size()) / 10, all.size(), source);
    }

    private static boolean isSound(ArtefactScore part, CriterionId criterion) {
        return part.mark(criterion)
                .filter(mark -> mark.level().compareTo(Level.SOUND) >= 0)
                .isPresent();
    }
}
