package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.ClauseWords;

/** Finds words in a row that no clause holds together, and sentences that say the same words again and again. */
final class WordRows {

    /** So many words that carry meaning, with at most articles, "and" and commas between them, are a list and no clause. */
    private static final int LONG = 10;

    /** Below this share of different words a sentence only repeats itself; short sentences may. */
    private static final double FEWEST_TYPES = 0.5;

    private static final int SHORTEST_REPEATING = 8;

    private WordRows() {}

    static List<Span> in(Passage sentence) {
        ClauseWords clause = ClauseWords.of(sentence);
        List<Token> content =
                sentence.tokens().stream().filter(clause::isContent).toList();
        if (repeats(content)) {
            return List.of(around(content));
        }
        return whole(rows(sentence, clause), content);
    }

    private static boolean repeats(List<Token> content) {
        Set<String> types = new HashSet<>();
        content.forEach(token -> types.add(token.stem().key()));
        return content.size() >= SHORTEST_REPEATING && types.size() < FEWEST_TYPES * content.size();
    }

    private static List<Span> rows(Passage sentence, ClauseWords clause) {
        List<Span> rows = new ArrayList<>();
        List<Token> row = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            ClauseWords.Role role = clause.role(token);
            if (role == ClauseWords.Role.CONTENT) {
                row.add(token);
            } else if (role == ClauseWords.Role.CLAUSE) {
                close(row, rows);
            }
        }
        close(row, rows);
        return rows;
    }

    /** Where most of a sentence is a row, the rest of it is one as well. */
    private static List<Span> whole(List<Span> rows, List<Token> content) {
        long inside = content.stream()
                .filter(token -> rows.stream().anyMatch(row -> row.overlaps(new Span(token.start(), token.end()))))
                .count();
        return 2 * inside > content.size() ? List.of(around(content)) : rows;
    }

    private static Span around(List<Token> tokens) {
        return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    private static void close(List<Token> row, List<Span> rows) {
        if (row.size() >= LONG) {
            rows.add(around(row));
        }
        row.clear();
    }
}
