package org.okrreadiness.scoring.words;

import java.util.Map;
import java.util.stream.Collectors;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;

/**
 * Tells the words that hold a text together from those that carry its meaning. Immutable.
 *
 * <p>Pronouns, auxiliaries, prepositions and conjunctions make a clause of words; articles and "and" also stand in mere lists.
 */
public final class ClauseWords {

    /** What a token does in its sentence. */
    public enum Role {
        /** Holds a clause together: is, which, because. */
        CLAUSE,
        /** Opens or joins phrases, in a list as well: the, and. */
        JOINER,
        /** Carries meaning: words, numbers and codes. */
        CONTENT,
        MARK
    }

    private static final PhraseList LIST = PhraseList.read(ClauseWords.class, "clause-words.txt");

    private final Map<Integer, String> byStart;

    private ClauseWords(Map<Integer, String> byStart) {
        this.byStart = byStart;
    }

    public static ClauseWords of(Passage passage) {
        return new ClauseWords(LIST.in(passage).stream()
                .collect(Collectors.toMap(match -> match.span().start(), Match::entry)));
    }

    /** @param token of the passage these were made of */
    public Role role(Token token) {
        if (token.isMark()) {
            return Role.MARK;
        }
        String entry = byStart.getOrDefault(token.start(), "content");
        return switch (entry) {
            case "clause" -> Role.CLAUSE;
            case "joiner" -> Role.JOINER;
            default -> Role.CONTENT;
        };
    }

    public boolean isContent(Token token) {
        return role(token) == Role.CONTENT;
    }
}
