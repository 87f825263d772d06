package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.Match;

/**
 * One sentence of an answer's own words and what bears on the question in it. All places are those in the sentence.
 *
 * @param span the sentence in the answer
 * @param ideas where it says or denies an idea, right or wrong
 * @param terms where it speaks of the case
 * @param facts where it uses a figure of the case
 */
record OwnSentence(
        Span span, Passage passage, List<Span> ideas, List<Match> terms, List<Match> facts, List<Connective> joints) {

    /** Two different terms of the case in one sentence relate things of the case, which is a fact of it as well. */
    private static final int TERMS_OF_A_FACT = 2;

    /** A thought has at least a subject and a verb. */
    private static final int SHORTEST_THOUGHT = 2;

    boolean usesFact() {
        return !facts.isEmpty() || differentTerms() >= TERMS_OF_A_FACT;
    }

    private int differentTerms() {
        Set<String> entries = new HashSet<>();
        terms.forEach(term -> entries.add(term.entry()));
        return entries.size();
    }

    /** From the first to the last of all by which a reason can be seen to bear on the question; empty when there is nothing. */
    Optional<Span> bearing() {
        List<Span> anchors = new ArrayList<>(ideas);
        terms.forEach(term -> anchors.add(term.span()));
        facts.forEach(fact -> anchors.add(fact.span()));
        return anchors.stream()
                .reduce((one, other) ->
                        new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
    }

    int words() {
        return (int) passage.tokens().stream().filter(token -> !token.isMark()).count();
    }

    boolean hasThoughtBefore(int place) {
        return passage.tokens().size() > SHORTEST_THOUGHT
                && passage.tokens().get(SHORTEST_THOUGHT - 1).end() <= place;
    }

    boolean hasThoughtAfter(int place) {
        int size = passage.tokens().size();
        return size > SHORTEST_THOUGHT
                && passage.tokens().get(size - SHORTEST_THOUGHT).start() >= place;
    }
}
