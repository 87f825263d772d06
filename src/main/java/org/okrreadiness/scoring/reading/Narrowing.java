package org.okrreadiness.scoring.reading;

/** Words behind people that say which of them: "clinics in the north", "parents who work nights". */
final class Narrowing {

    /** Prepositions by which a noun behind people says which of them. */
    private static final WordSet PREPOSITIONS = WordSet.of(
            "in",
            "at",
            "of",
            "on",
            "from",
            "across",
            "under",
            "over",
            "outside",
            "inside",
            "near",
            "around",
            "aged",
            "within",
            "throughout",
            "behind",
            "between");

    private static final WordSet FIGURES_OF_SPEECH =
            WordSet.of("order", "time", "board", "top", "track", "day", "first", "call", "no", "return");

    private final Line line;
    private final Head head;

    Narrowing(Line line, Head head) {
        this.line = line;
        this.head = head;
    }

    /** "In data-poor countries", "who embed it in their apps", "we lost during the pandemic". */
    boolean isBehind(Mention mention) {
        int next = mention.end();
        if (mention.attributive() || !line.inside(next + 1)) {
            return false;
        }
        boolean relative = line.is(next, "who", "whose") && !isWholeLine(mention)
                || line.is(next, "we", "we've")
                || line.is(next, "with") && startsLine(mention);
        boolean complement = line.is(next, "of")
                && !isGeneric(mention.head())
                && line.known(next + 1).isPresent();
        return relative
                || line.isIn(next, PREPOSITIONS)
                        && !complement
                        && line.mask(next + 1).isEmpty()
                        && narrows(next + 1);
    }

    private boolean startsLine(Mention mention) {
        return head.is(Head.Kind.NOUN) && mention.from() <= head.from() + 1;
    }

    /** "Colleagues who want to stay": what is said of them is what they should be, not which of them. */
    private boolean isWholeLine(Mention mention) {
        Grammar grammar = new Grammar(line);
        int verbs = 0;
        for (int at = mention.end() + 1; at < line.size(); at++) {
            verbs += grammar.isFinite(at) || line.is(at, "never", "always") ? 1 : 0;
        }
        return startsLine(mention) && verbs < 2;
    }

    /** What stands behind the preposition at {@code at - 1} is neither people in general nor a figure of speech. */
    private boolean narrows(int at) {
        int noun = line.isDeterminer(at) ? at + 1 : at;
        boolean speech = line.isIn(noun, FIGURES_OF_SPEECH);
        boolean anybody = line.has(Notion.PEOPLE, noun) && isGeneric(noun);
        return !speech
                && !anybody
                && !line.is(at, "their", "them", "us", "it")
                && (line.isContent(noun) || line.quantity(noun).isPresent() || line.isDeterminer(noun));
    }

    /** True for people in general: customers, users, everybody. */
    boolean isGeneric(int at) {
        return line.length(Notion.GENERIC_PEOPLE, at) >= Math.max(1, line.length(Notion.PEOPLE, at));
    }
}
