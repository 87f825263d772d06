package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CaseTerms;
import org.okrreadiness.scoring.words.Match;

/** Finds what a sentence says of the case: terms of its concepts, names of its metrics and people, its numbers. Immutable. */
final class CaseLinks {

    private final CaseTerms terms;
    private final CaseNumbers numbers;
    private final CaseNumbers numbersAsked;
    private final Set<String> asked = new HashSet<>();

    /** @param task what was asked */
    CaseLinks(Situation situation, String task) {
        this.terms = CaseTerms.of(situation);
        this.numbers = CaseNumbers.of(situation.prose());
        this.numbersAsked = CaseNumbers.of(task);
        named(Passage.of(task)).forEach(match -> asked.add(match.entry()));
    }

    List<CaseLink> in(Passage sentence) {
        List<CaseLink> links = new ArrayList<>();
        named(sentence).forEach(match -> links.add(new CaseLink(match, false, asked.contains(match.entry()))));
        Set<Span> repeated = new HashSet<>();
        numbersAsked.in(sentence).forEach(match -> repeated.add(match.span()));
        numbers.in(sentence).forEach(match -> links.add(new CaseLink(match, true, repeated.contains(match.span()))));
        return links;
    }

    /** Concepts and metrics by their ids, names by themselves. */
    private List<Match> named(Passage passage) {
        List<Match> named = new ArrayList<>(terms.concepts(passage));
        named.addAll(terms.metrics(passage));
        terms.facts(passage).stream()
                .filter(fact -> fact.entry().equals("name"))
                .map(name -> new Match(name.text().toLowerCase(Locale.ROOT), name.span(), name.text()))
                .forEach(named::add);
        return named;
    }
}
