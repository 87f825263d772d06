package org.okrreadiness.scoring.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.okrreadiness.scoring.text.PlainText;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.text.Tokeniser;

/** The phrases of {@code aside.txt}, each under the heading that says when it begins an aside. */
final class AsidePhrases {

    /** When a phrase begins an aside. */
    enum Use {
        /** Whatever follows it belongs to the aside. */
        OPENING,
        /** Nothing follows it. */
        WHOLE,
        /** It stands in brackets. */
        BRACKETED,
        /** Nothing follows it, and a number stands elsewhere. */
        NUMBER
    }

    private static final AsidePhrases STANDARD = new AsidePhrases();

    private final PhraseTrie<Use> phrases = new PhraseTrie<>();

    private AsidePhrases() {
        Use use = Use.OPENING;
        for (String line : Lexicons.lines("aside.txt")) {
            if (line.startsWith("[")) {
                use = Use.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                phrases.add(Tokeniser.tokens(PlainText.of(line)), use);
            }
        }
    }

    static AsidePhrases standard() {
        return STANDARD;
    }

    /** How long the longest phrase of each use is that begins at {@code at}; a use without one is missing. */
    Map<Use, Integer> at(List<Token> tokens, int at) {
        Map<Use, Integer> lengths = new EnumMap<>(Use.class);
        phrases.forEachPhrase(tokens, at, (use, length) -> lengths.merge(use, length, Math::max));
        return lengths;
    }
}
