package org.okrreadiness.scoring.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;

/**
 * One sentence of an answer's own words and what bears on the question in it. All places are those in the sentence.
 *
 * @param span the sentence in the answer
 * @param ideas where it says an idea of the key
 * @param links where it speaks of the case
 * @param connectives the words by which it joins thoughts
 */
record OwnSentence(Span span, Passage passage, List<Span> ideas, List<CaseLink> links, List<Connective> connectives) {

    /**
     * From the first to the last of all by which a reason can be seen to bear on the question; empty when there is nothing. Words of
     * the task show no bearing: they stand in any answer to it.
     */
    Optional<Span> bearing() {
        return Stream.concat(
                        ideas.stream(),
                        links.stream()
                                .filter(link -> !link.asked())
                                .map(link -> link.match().span()))
                .reduce((one, other) ->
                        new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
    }

    int words() {
        return (int) passage.tokens().stream().filter(token -> !token.isMark()).count();
    }
}
