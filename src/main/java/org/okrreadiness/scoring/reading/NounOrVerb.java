package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/** Decides by what stands around it whether a word that can be a verb is one: "train drivers", "train cancellations from 38 to 20". */
final class NounOrVerb {

    private static final WordSet GERUND_NOUNS =
            WordSet.of("time", "times", "rate", "rates", "cost", "costs", "list", "lists", "period", "group");
    private static final WordSet DETERMINERS = WordSet.of(
            "the", "a", "an", "our", "their", "all", "each", "every", "this", "these", "those", "new", "your");
    private final Line line;
    private final Grammar grammar;

    NounOrVerb(Line line) {
        this.line = line;
        this.grammar = new Grammar(line);
    }

    boolean isUsedAsVerb(int at, Notion verb) {
        Token token = line.token(at);
        Stem.Form form = token.stem().form();
        if (line.token(at).kind() != Token.Kind.WORD || line.quantity(at).isPresent()) {
            return false;
        }
        int next = at + line.length(verb, at);
        if (form == Stem.Form.S) {
            return false;
        }
        if (form != Stem.Form.BASE && line.isHyphened(next)) {
            return false;
        }
        if (form == Stem.Form.ING) {
            return isGerundVerb(next);
        }
        if (form == Stem.Form.ED) {
            return !hasPair() || verb != Notion.WORK;
        }
        if (grammar.opensSubject(at, next)) {
            return false;
        }
        boolean moves = line.hasAny(at, Notion.RAISE, Notion.LOWER, Notion.SHIFT, Notion.HOLD, Notion.IMPROVE);
        if (!moves && line.isPreposition(next) && hasPair() && line.length(verb, at) == 1) {
            return false;
        }
        return line.length(verb, at) > 1 || !line.has(Notion.NOUN_TOO, at) || !isNounHere(at, next);
    }

    private boolean isGerundVerb(int next) {
        return line.inside(next)
                && !line.isPreposition(next)
                && !line.isMark(next)
                && !line.has(Notion.METRIC, next)
                && !line.isIn(next, GERUND_NOUNS)
                && !hasPair()
                && (!line.has(Notion.NOMINAL_GERUND, next - 1)
                        || line.isDeterminer(next)
                        || line.form(next) == Stem.Form.S
                        || line.hasAny(next, Notion.BUZZ, Notion.VAGUE));
    }

    private boolean isNounHere(int at, int next) {
        if (!line.inside(next) || line.isHyphened(next) && !line.has(Notion.WORK, at)) {
            return true;
        }
        if (line.isHyphened(next)) {
            return line.length(Notion.WORK, at) == 1;
        }
        boolean preposition = line.is(next, "of", "in", "per", "by", "rate", "rates", ":")
                || line.isMark(next)
                        && line.quantity(next).isEmpty()
                        && !line.is(next, "&", "/", "[", "\"", "'", "(", "+", ">", "<", "~", "#", "@", "-");
        boolean measure = line.length(Notion.METRIC, at) > 1
                || line.length(Notion.ATTENDANCE, at) > 1
                || line.length(Notion.OWN_VOLUME, at) > 1;
        boolean predicate =
                line.isAuxiliary(next) || line.form(next) == Stem.Form.ED && line.has(Notion.ARTEFACT_PREDICATE, next);
        boolean subject = line.has(Notion.PEOPLE, next)
                && line.form(next) == Stem.Form.S
                && line.has(Notion.STATE, next + 1)
                && !line.isPreposition(next + 1);
        boolean object = line.isDeterminer(next) || line.quantity(next).isPresent();
        return preposition
                || measure
                || predicate
                || subject
                || !object
                        && (hasPair() || followedByWho(next))
                        && !line.hasAny(at, Notion.RAISE, Notion.LOWER, Notion.SHIFT, Notion.HOLD);
    }

    private boolean followedByWho(int next) {
        return line.is(next + 1, "who", "whose") || line.is(next + 2, "who");
    }

    private boolean hasPair() {
        for (int i = 0; i < line.size(); i++) {
            boolean opens = line.is(i, "from") && line.quantity(i + 1).isPresent()
                    || line.is(i, "\u2192") && line.quantity(i + 1).isPresent();
            if (opens) {
                return true;
            }
        }
        return false;
    }

    /** A verb no list knows: a bare word in front of a determiner, or a verb by its ending. */
    boolean looksImperative(int at) {
        Token token = line.token(at);
        boolean bare = token.isWord()
                && token.stem().form() == Stem.Form.BASE
                && line.isContent(at)
                && !line.hasAny(
                        at,
                        Notion.PEOPLE,
                        Notion.METRIC,
                        Notion.OUTPUT,
                        Notion.WORK_NOUN,
                        Notion.FUZZY,
                        Notion.STATISTIC,
                        Notion.VAGUE,
                        Notion.ATTENDANCE,
                        Notion.BUZZ,
                        Notion.PLACE);
        if (!bare || grammar.isHardlyEverVerb(at)) {
            return false;
        }
        boolean known = line.known(at).isPresent();
        boolean counted =
                known && line.quantity(at + 1).isPresent() || line.is(at + 1, "how", "what", "why", "whether");
        boolean determined = counted && at + 1 < line.size() || line.isIn(at + 1, DETERMINERS);
        String lower = token.lower();
        boolean verbal = lower.length() > 5
                && (lower.endsWith("ise") || lower.endsWith("ize") || lower.endsWith("ify"))
                && !lower.endsWith("wise");
        boolean object = line.isContent(at + 1) && !line.isHyphened(at + 1);
        return (determined || (verbal || grammar.isMostlyVerb(at)) && object) && !grammar.opensSubject(at, at + 1);
    }
}
