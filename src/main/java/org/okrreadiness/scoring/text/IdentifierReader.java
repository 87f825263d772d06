package org.okrreadiness.scoring.text;

import java.util.List;
import java.util.Set;

/** Finds numbers that name a thing instead of counting it: versions, tickets, standards, hours of the clock. */
final class IdentifierReader {

    private static final Set<String> LABELS = TextTables.words("labels.txt");

    private static final Set<String> VERSIONS = Set.of("version", "v", "release");

    private static final Set<String> GENERATIONS = Set.of("g", "fa", "p", "pl", "wd");

    /** "Top-100", "sub-200": the number behind counts. */
    private static final Set<String> COUNTING = Set.of("top", "sub", "under", "over", "pre", "post", "first", "last");

    private final List<Token> tokens;
    private final TokenRun run;

    IdentifierReader(List<Token> tokens) {
        this.tokens = tokens;
        this.run = new TokenRun(tokens);
    }

    /** True for a word in front of the number of a thing: line, iso, version. */
    static boolean isLabel(Token word) {
        return LABELS.contains(word.lower()) || VERSIONS.contains(word.lower());
    }

    int version(int at) {
        if (run.number(at) && Numeral.isVersion(tokens.get(at).text())) {
            return at + 1;
        }
        Token token = tokens.get(at);
        boolean code = token.kind() == Token.Kind.CODE
                && token.lower().startsWith("v")
                && TokenRun.digitsAfter(token.lower(), 1);
        if (code) {
            int end = at + 1;
            while (end < tokens.size() && run.glued(end) && (run.number(end) || run.mark(end, "."))) {
                end++;
            }
            return end;
        }
        return VERSIONS.contains(token.lower())
                        && run.number(at + 1)
                        && tokens.get(at + 1).text().contains(".")
                ? at + 2
                : at;
    }

    /** Line 3, ISO 9001, #273, no. 4, iOS 17, 1:1, 24/7. */
    int identifier(int at) {
        if (run.mark(at, "#") && run.number(at + 1)) {
            return at + 2;
        }
        if (run.number(at)
                && tokens.get(at).text().equals("1")
                && run.mark(at + 1, ":")
                && run.number(at + 2)
                && tokens.get(at + 2).text().equals("1")
                && run.glued(at + 2)) {
            return at + 3;
        }
        if (run.number(at)
                && tokens.get(at).text().equals("24")
                && (run.mark(at + 1, "/") || run.mark(at + 1, "x"))
                && run.number(at + 2)) {
            return at + 3;
        }
        if (isGeneration(at)) {
            return at + 2;
        }
        if (isTicket(at)) {
            return at + 3;
        }
        if (isHour(at)) {
            return at + 3;
        }
        if (tokens.get(at).isMark() || !LABELS.contains(tokens.get(at).lower())) {
            return at;
        }
        int next = run.mark(at + 1, ".") ? at + 2 : at + 1;
        boolean labelled =
                run.number(next) && !run.glued(next) && !run.unitAt(next + 1) && !run.mark(next + 1, "\u2192");
        return labelled && !followedByCount(next) ? next + 1 : at;
    }

    private boolean followedByCount(int number) {
        int next = number + 1;
        return run.word(next, "to")
                || run.word(next, "new")
                || tokens.get(number).text().indexOf('.') >= 0 && number + 1 < tokens.size() && run.mark(next, "-");
    }

    /** 5G, 2FA: letters joined to a number that are no unit. */
    private boolean isGeneration(int at) {
        return run.number(at)
                && run.glued(at + 1)
                && GENERATIONS.contains(tokens.get(at + 1).lower());
    }

    /** OTT-4410, RFC-019: a number joined to a word by a hyphen, too long to count anything. */
    private boolean isTicket(int at) {
        return tokens.get(at).isWord()
                && !COUNTING.contains(tokens.get(at).lower())
                && run.mark(at + 1, "-")
                && run.glued(at + 1)
                && run.number(at + 2)
                && run.glued(at + 2)
                && (tokens.get(at + 2).text().startsWith("0")
                        || tokens.get(at + 2).text().length() > 2)
                && !run.unitAt(at + 3);
    }

    /** 22:00, 6:30. */
    private boolean isHour(int at) {
        return run.number(at)
                && run.whole(at) < 24
                && run.mark(at + 1, ":")
                && run.glued(at + 1)
                && run.number(at + 2)
                && run.glued(at + 2)
                && tokens.get(at + 2).text().length() == 2
                && run.whole(at + 2) < 60;
    }
}
