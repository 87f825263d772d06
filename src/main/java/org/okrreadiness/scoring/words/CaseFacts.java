package org.okrreadiness.scoring.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;

/**
 * Names and figures of a case, taken from its prose: who speaks of Mrs Okoye or of 214 open cases speaks of this case. Immutable.
 *
 * <p>A name is a word that the prose always writes with a capital, more than once or inside a sentence; days and months are none. A
 * figure has at least two digits.
 */
final class CaseFacts {

    private static final PhraseList CALENDAR = PhraseList.read(CaseFacts.class, "calendar.txt");

    /** At the beginning of a sentence every word has a capital; twice without exception is enough. */
    private static final int ENOUGH = 2;

    private final Set<String> names;
    private final Set<String> figures;

    private CaseFacts(Set<String> names, Set<String> figures) {
        this.names = names;
        this.figures = figures;
    }

    static CaseFacts of(String prose) {
        Set<String> figures = new HashSet<>();
        Map<String, Integer> capitals = new HashMap<>();
        Set<String> others = new HashSet<>();
        boolean inside = false;
        for (Token token : Passage.of(prose).tokens()) {
            String word = nominative(token.lower());
            if (isFigure(token)) {
                figures.add(token.text());
            } else if (token.isWord() && !token.isCapitalised()) {
                others.add(word);
            } else if (token.isWord() && word.length() > 2) {
                capitals.merge(word, inside ? ENOUGH : 1, Integer::sum);
            }
            inside = !token.isMark();
        }
        capitals.values().removeIf(times -> times < ENOUGH);
        Set<String> names = new HashSet<>(capitals.keySet());
        names.removeAll(others);
        names.removeIf(word -> CALENDAR.occursIn(Passage.of(word)));
        return new CaseFacts(names, figures);
    }

    /** Names and figures of the case in {@code passage}, in reading order. */
    List<Match> in(Passage passage) {
        List<Match> found = new ArrayList<>();
        List<Token> tokens = passage.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean name = token.isWord() && names.contains(nominative(token.lower()));
            boolean figure = isFigure(token) && figures.contains(token.text()) && !isMasked(passage, at);
            if (name || figure) {
                Span span = new Span(token.start(), token.end());
                found.add(new Match(name ? "name" : "figure", span, span.in(passage.typed())));
            }
        }
        return found;
    }

    private static boolean isFigure(Token token) {
        return token.isNumber() && token.text().length() > 1;
    }

    /** Days and years say when, not what. */
    private static boolean isMasked(Passage passage, int at) {
        return passage.masks().stream().filter(Mask::isTime).anyMatch(mask -> mask.from() <= at && at < mask.end());
    }

    private static String nominative(String lower) {
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
