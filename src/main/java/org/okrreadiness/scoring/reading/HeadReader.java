package org.okrreadiness.scoring.reading;

import java.util.Map;

/** Finds the head of a line: the verb it turns on, or the noun it names. */
final class HeadReader {

    private static final Map<Notion, Head.Kind> KINDS = kinds();

    private final Line line;
    private final VerbSense verbs;
    private final NounOrVerb nounOrVerb;

    HeadReader(Line line) {
        this.line = line;
        this.verbs = new VerbSense(line);
        this.nounOrVerb = new NounOrVerb(line);
    }

    private static Map<Notion, Head.Kind> kinds() {
        return Map.of(
                Notion.WORK, Head.Kind.WORK,
                Notion.OPEN_WORK, Head.Kind.WORK,
                Notion.HIRE, Head.Kind.HIRE,
                Notion.RAISE, Head.Kind.RAISE,
                Notion.LOWER, Head.Kind.LOWER,
                Notion.IMPROVE, Head.Kind.IMPROVE,
                Notion.SHIFT, Head.Kind.SHIFT,
                Notion.ATTAIN, Head.Kind.ATTAIN,
                Notion.HOLD, Head.Kind.HOLD,
                Notion.CAPABILITY, Head.Kind.CAPABILITY);
    }

    Head read() {
        int at = new ClauseStart(line, this).find();
        return line.inside(at) ? at(at) : new Head(Head.Kind.NONE, "", line.span(0, 0), 0, 0);
    }

    /** The head that begins at token {@code at}. */
    Head at(int at) {
        if (line.has(Notion.ENSURE, at)) {
            return ensuring(at);
        }
        Notion verb = verbs.at(at);
        if (verb != null && nounOrVerb.isUsedAsVerb(at, verb)) {
            return head(KINDS.get(verb), at, at + Math.max(1, line.length(verb, at)));
        }
        if (line.is(at, "be", "become", "feel", "belong", "thrive")) {
            return head(Head.Kind.STATE, at, at + 1);
        }
        return nounOrVerb.looksImperative(at) ? head(Head.Kind.WORK, at, at + 1) : head(Head.Kind.NOUN, at, at);
    }

    /** "Ensure that at least half of the hosts are new" promises what follows; "ensure uptime" holds it. */
    private Head ensuring(int at) {
        int end = at + line.length(Notion.ENSURE, at);
        boolean clause = line.is(end, "that", "all", "every", "each", "at")
                || line.quantity(end).isPresent();
        boolean measured = clause && !line.passage().quantities().isEmpty();
        return head(measured ? Head.Kind.ATTAIN : Head.Kind.HOLD, at, line.is(end, "that") ? end + 1 : end);
    }

    private Head head(Head.Kind kind, int from, int end) {
        int shownEnd = Math.max(end, from + 1);
        return new Head(kind, line.words(from, shownEnd), line.span(from, shownEnd), from, end);
    }
}
