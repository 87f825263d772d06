package org.okrreadiness.service.decide;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Verdicts;
import org.okrreadiness.verdict.CompetencyVerdict;
import org.okrreadiness.verdict.Verdict;

/** Profiles of people who sat an assessment, as facts about the group they belong to. */
public final class KnownFacts {

    private static final Map<Competency, FactKind> KINDS = Map.of(
            Competency.THEORY_AND_INTENT, FactKind.THEORY_AND_INTENT,
            Competency.WRITING, FactKind.WRITING,
            Competency.OPERATING_CADENCE, FactKind.OPERATING_CADENCE,
            Competency.CHALLENGE_AND_COACHING, FactKind.CHALLENGE_AND_COACHING,
            Competency.FACILITATION, FactKind.FACILITATION,
            Competency.ADOPTION_AND_GOVERNANCE, FactKind.ADOPTION_AND_GOVERNANCE);

    /** Of fewer people a mean may tell of one of them. */
    static final int FEWEST = 5;

    private KnownFacts() {}

    /**
     * From everybody who sat a whole assessment in this data folder; of each person the last sitting counts, samples do not. Reads packs
     * and sheets: not for the screen's own thread.
     */
    public static List<KnownFact> ofFolder(Sittings sittings, Verdicts verdicts) {
        Set<AttemptId> samples = sittings.samples();
        Map<String, AttemptSummary> last = new HashMap<>();
        sittings.list().stream()
                .filter(line -> line.handedInAt().isPresent() && !samples.contains(line.id()))
                .filter(line -> line.selectedFrom().isEmpty())
                .sorted(Comparator.comparing(line -> line.handedInAt().orElseThrow()))
                .forEach(line -> last.put(line.participant(), line));
        List<Verdict> profiles = last.values().stream()
                .flatMap(line -> verdicts.verdict(sittings.open(line.id())).stream())
                .toList();
        return of(profiles, Phrase.of("need.fact.source.folder", String.valueOf(profiles.size())));
    }

    /**
     * Means over a cohort whose work was marked, in those competencies in which at least five of its people were measured: of fewer, a mean
     * would tell of somebody.
     *
     * @param title of the cohort
     * @param profiles one for each person
     */
    public static List<KnownFact> ofCohort(String title, Collection<Verdict> profiles) {
        return of(profiles, Phrase.of("need.fact.source.cohort", title)).stream()
                .filter(fact -> fact.people() >= FEWEST)
                .toList();
    }

    /**
     * Means over a group.
     *
     * @param profiles one for each person
     * @param source where they come from
     */
    public static List<KnownFact> of(Collection<Verdict> profiles, Phrase source) {
        Map<Competency, List<Integer>> scores = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            scores.put(
                    competency,
                    profiles.stream()
                            .flatMap(profile -> profile.of(competency).stream())
                            .map(CompetencyVerdict::found)
                            .map(found -> found.score())
                            .toList());
        }
        return Stream.of(Competency.values())
                .filter(competency -> !scores.get(competency).isEmpty())
                .map(competency -> fact(KINDS.get(competency), scores.get(competency), source))
                .toList();
    }

    private static KnownFact fact(FactKind kind, List<Integer> scores, Phrase source) {
        double mean = scores.stream().mapToInt(Integer::intValue).average().orElseThrow();
        return new KnownFact(kind, Math.rint(mean * 10) / 10, scores.size(), source);
    }
}
