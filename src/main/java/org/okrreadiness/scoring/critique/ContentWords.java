package org.okrreadiness.scoring.critique;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.PhraseList;

/** The words by which one line can be told from another, as stems. */
final class ContentWords {

    private static final PhraseList STOP = PhraseList.read(ContentWords.class, "stopwords.txt");

    private ContentWords() {}

    /** The same and every figure of two digits or more: "215" tells a line as well as any word does. */
    static Set<String> withFigures(Passage passage) {
        Set<String> words = of(passage);
        passage.tokens().stream()
                .filter(token -> token.isNumber() && token.text().length() > 1)
                .forEach(token -> words.add(token.text()));
        return words;
    }

    static Set<String> of(Passage passage) {
        Set<Integer> stopped =
                STOP.in(passage).stream().map(match -> match.span().start()).collect(Collectors.toSet());
        Set<String> stems = new HashSet<>();
        for (Token token : passage.tokens()) {
            if (token.isWord() && token.lower().length() > 2 && !stopped.contains(token.start())) {
                stems.add(token.stem().key());
            }
        }
        return stems;
    }
}
