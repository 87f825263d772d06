package org.okrreadiness.scoring.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;

/**
 * The words by which a text can be seen to speak of a case: its concepts' terms, its metrics' names and its facts. Safe for several
 * threads.
 */
public final class CaseTerms {

    private static final RecentlyUsed<Situation, CaseTerms> RECENT = new RecentlyUsed<>(CaseTerms::new);

    private final PhraseList concepts;
    private final PhraseList metrics;
    private final Map<String, Set<String>> conceptsOfMetrics = new HashMap<>();
    private final CaseFacts facts;

    private CaseTerms(Situation situation) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        situation.concepts().forEach(concept -> terms.put(concept.id(), concept.terms()));
        this.concepts = PhraseList.of(terms);
        Map<String, List<String>> names = new LinkedHashMap<>();
        situation.metrics().forEach(metric -> names.put(metric.id(), metric.names()));
        this.metrics = PhraseList.of(names);
        names.forEach((metric, all) -> conceptsOfMetrics.put(metric, conceptIds(all)));
        this.facts = CaseFacts.of(situation.prose());
    }

    public static CaseTerms of(Situation situation) {
        return RECENT.of(situation);
    }

    /** Terms of concepts; the entry is the concept's id. */
    public List<Match> concepts(Passage passage) {
        return concepts.in(passage);
    }

    /** Names of metrics; the entry is the metric's id. */
    public List<Match> metrics(Passage passage) {
        return metrics.in(passage);
    }

    /** Names and figures of the case's prose; the entry says which of the two. */
    public List<Match> facts(Passage passage) {
        return facts.in(passage);
    }

    public Set<String> conceptIds(Passage passage) {
        return concepts(passage).stream().map(Match::entry).collect(Collectors.toSet());
    }

    /** Ids of the concepts that any name of {@code metric}, a metric of this case, speaks of. */
    public Set<String> conceptIds(MetricDefinition metric) {
        return conceptsOfMetrics.getOrDefault(metric.id(), Set.of());
    }

    /** Whatever speaks of the case: terms of concepts, else names of metrics, else names and figures of its prose. */
    public List<Match> any(Passage passage) {
        List<Match> found = concepts(passage);
        if (found.isEmpty()) {
            found = metrics(passage);
        }
        return found.isEmpty() ? facts.in(passage) : found;
    }

    private Set<String> conceptIds(List<String> names) {
        Set<String> ids = new HashSet<>();
        names.forEach(name -> ids.addAll(conceptIds(Passage.of(name))));
        return ids;
    }
}
