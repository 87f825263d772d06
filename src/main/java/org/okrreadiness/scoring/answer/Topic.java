package org.okrreadiness.scoring.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.idea.KeyIdea;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.ClauseWords;
import org.okrreadiness.scoring.words.Vocabulary;

/**
 * The words of a question: those of its case, its task and its key. An answer without any of them is about something else.
 *
 * @param stems of the words that carry meaning
 */
record Topic(Set<String> stems) {

    private static final int SHORTEST = 3;

    /** Fewer strange words may be names, typing errors or terms of a trade. */
    private static final int FEWEST_STRANGE = 2;

    static Topic of(AnswerKey key, Situation situation) {
        Set<String> stems = new HashSet<>();
        Stream.concat(key.ideas().stream(), key.wrong().stream())
                .map(KeyIdea::ways)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(phrase -> stems.addAll(stems(Passage.of(phrase))));
        stems.addAll(stems(Passage.of(key.given())));
        stems.addAll(stems(Passage.of(situation.prose())));
        return new Topic(stems);
    }

    /** True when {@code passage} has a word of the topic that carries meaning. */
    boolean isTouchedBy(Passage passage) {
        return stems(passage).stream().anyMatch(stems::contains);
    }

    /** True when at least half of the words that should mean something are no words. Names and terms of the topic count as words. */
    boolean isStrange(Passage passage) {
        List<Token> words = words(passage);
        long strange = words.stream()
                .filter(word -> !stems.contains(word.stem().key()))
                .filter(word -> Vocabulary.standard().find(word) == null)
                .count();
        return strange >= FEWEST_STRANGE && 2 * strange >= words.size();
    }

    private static Set<String> stems(Passage passage) {
        Set<String> stems = new HashSet<>();
        words(passage).forEach(word -> stems.add(word.stem().key()));
        return stems;
    }

    private static List<Token> words(Passage passage) {
        ClauseWords clause = ClauseWords.of(passage);
        return passage.tokens().stream()
                .filter(token -> token.isWord()
                        && clause.isContent(token)
                        && token.lower().length() >= SHORTEST)
                .toList();
    }
}
