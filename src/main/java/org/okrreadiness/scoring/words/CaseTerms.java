package org.okrreadiness.scoring.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;

/** The words by which a text can be seen to speak of a case: its concepts' terms, its metrics' names and its facts. Immutable. */
public final class CaseTerms {

    private final PhraseList concepts;
    private final PhraseList metrics;

    private final CaseFacts facts;

    private CaseTerms(PhraseList concepts, PhraseList metrics, CaseFacts facts) {
        this.concepts = concepts;
        this.metrics = metrics;
        this.facts = facts;
    }

    public static CaseTerms of(Situation situation) {
        Map<String, List<String>> concepts = new LinkedHashMap<>();
        situation.concepts().forEach(concept -> concepts.put(concept.id(), concept.terms()));
        Map<String, List<String>> metrics = new LinkedHashMap<>();
        situation.metrics().forEach(metric -> metrics.put(metric.id(), metric.names()));
        return new CaseTerms(PhraseList.of(concepts), PhraseList.of(metrics), CaseFacts.of(situation.prose()));
    }

    /** Terms of concepts; the entry is the concept's id. */
    public List<Match> concepts(Passage passage) {
        return concepts.in(passage);
    }

    /** Names of metrics; the entry is the metric's id. */
    public List<Match> metrics(Passage passage) {
        return metrics.in(passage);
    }

    public Set<String> conceptIds(Passage passage) {
        return concepts(passage).stream().map(Match::entry).collect(Collectors.toSet());
    }

    /** Whatever speaks of the case: terms of concepts, else names of metrics, else names and figures of its prose. */
    public List<Match> any(Passage passage) {
        return Stream.<Supplier<List<Match>>>of(
                        () -> concepts(passage), () -> metrics(passage), () -> facts.in(passage))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
