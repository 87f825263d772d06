package org.okrreadiness.scoring.critique;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;
import org.okrreadiness.scoring.words.Sentences;

/**
 * The follow-up question, read.
 *
 * @param passage the whole text
 * @param questions how many questions it asks
 * @param words how many words the one that counts, the last, has
 * @param kind how it begins
 * @param opening the words it begins with; empty for a statement
 */
record AskedQuestion(Passage passage, int questions, int words, Kind kind, Optional<Match> opening) {

    /** How a question begins, which decides what can be answered. */
    enum Kind {
        STATEMENT,
        CLOSED,
        EITHER_OR,
        OPEN
    }

    private static final PhraseList OPENING = PhraseList.read(AskedQuestion.class, "opening.txt");

    /** Words that may stand before the word that makes the question: "And for which clinics ...". None without a question mark. */
    private static final int LONGEST_RUN_UP = 2;

    static AskedQuestion of(String text) {
        List<Span> sentences = Sentences.of(text);
        Passage whole = Passage.of(text);
        Span asked = sentences.stream()
                .filter(sentence -> sentence.in(text).endsWith("?"))
                .reduce((first, second) -> second)
                .orElse(sentences.isEmpty() ? new Span(0, 0) : sentences.get(sentences.size() - 1));
        Passage main = Passage.of(asked.in(text));
        Optional<Match> opening = opening(main, asked.start());
        int words =
                (int) main.tokens().stream().filter(token -> !token.isMark()).count();
        Kind kind = kind(main, opening);
        return new AskedQuestion(whole, count(whole, kind), words, kind, opening);
    }

    private static Kind kind(Passage main, Optional<Match> opening) {
        boolean marked = main.tokens().stream().anyMatch(token -> token.is("?"));
        if (opening.isEmpty()) {
            return marked ? Kind.CLOSED : Kind.STATEMENT;
        }
        boolean offersTwo = main.tokens().stream().anyMatch(token -> token.is("or"));
        if (opening.get().entry().equals("open")) {
            boolean choice = opening.get().text().equalsIgnoreCase("which") && offersTwo;
            return choice ? Kind.EITHER_OR : Kind.OPEN;
        }
        if (!marked) {
            return Kind.STATEMENT;
        }
        return offersTwo ? Kind.EITHER_OR : Kind.CLOSED;
    }

    /** The first opening that stands at, or shortly after, the beginning of a clause. */
    private static Optional<Match> opening(Passage main, int offset) {
        return OPENING.in(main).stream()
                .filter(match -> opensClause(main, match))
                .findFirst()
                .map(match -> new Match(
                        match.entry(),
                        new Span(
                                offset + match.span().start(),
                                offset + match.span().end()),
                        match.text()));
    }

    private static boolean opensClause(Passage main, Match match) {
        int before = 0;
        for (Token token : main.tokens()) {
            if (token.start() >= match.span().start()) {
                break;
            }
            before = token.isMark() && !token.is("-") ? 0 : before + 1;
        }
        boolean marked = main.typed().endsWith("?");
        return before == 0
                || marked && before <= LONGEST_RUN_UP && match.entry().equals("open");
    }

    /** Question marks in a row are one; an open question or request without a mark is one as well. */
    private static int count(Passage whole, Kind kind) {
        int count = 0;
        boolean before = false;
        for (Token token : whole.tokens()) {
            boolean mark = token.is("?");
            count += mark && !before ? 1 : 0;
            before = mark;
        }
        return count == 0 && kind != Kind.STATEMENT ? 1 : count;
    }
}
