package org.okrreadiness.scoring.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/**
 * A word that joins two thoughts.
 *
 * @param match where it stands in its sentence
 * @param contrast true when it weighs one against the other, false when it gives a reason
 * @param subordinates true when at the beginning of a sentence both of its clauses follow it
 */
record Connective(Match match, boolean contrast, boolean subordinates) {

    private static final PhraseList ALL = PhraseList.read(Connective.class, "connectives.txt");
    private static final PhraseList SUBORDINATORS = PhraseList.read(Connective.class, "subordinators.txt");

    static List<Connective> in(Passage sentence) {
        Set<Span> subordinators =
                SUBORDINATORS.in(sentence).stream().map(Match::span).collect(Collectors.toSet());
        return ALL.in(sentence).stream()
                .filter(match -> !match.entry().endsWith("after-mark") || opensClause(match, sentence))
                .map(match -> new Connective(
                        match, match.entry().startsWith("contrast"), subordinators.contains(match.span())))
                .toList();
    }

    /** No word stands between it and the mark, or the beginning, before it. */
    private static boolean opensClause(Match match, Passage sentence) {
        int before = match.span().start() - 1;
        while (before >= 0 && Character.isWhitespace(sentence.typed().charAt(before))) {
            before--;
        }
        return before < 0 || !Character.isLetterOrDigit(sentence.typed().charAt(before));
    }

    boolean opensSentence(Passage sentence) {
        return match.span().start() <= sentence.tokens().get(0).start();
    }

    /** What parts the two thoughts where both stand in this sentence: the word itself, or the comma in "Because A, B". */
    Span border(Passage sentence) {
        if (!subordinates || !opensSentence(sentence)) {
            return match.span();
        }
        return sentence.tokens().stream()
                .filter(token -> token.is(",") && token.start() > match.span().end())
                .findFirst()
                .map(comma -> new Span(comma.start(), comma.end()))
                .orElse(match.span());
    }
}
