package org.okrreadiness.scoring.reading;

import java.util.List;
import org.okrreadiness.scoring.text.Stem;

/** Finds out whether people are the subject: they stand in front, or begin a clause of their own, and something is said of them. */
final class PeopleClause {

    private static final WordSet PREPOSITIONS = WordSet.of("for", "of", "to", "with", "by", "in", "on", "at", "from");
    private static final WordSet PHRASE_ENDS = WordSet.of(",", ";", ":", "to", "so", "who", "that", "which");
    private static final WordSet SAYING =
            WordSet.of("a", "an", "only", "never", "always", "no", "don't", "still", "all");
    /** How far behind people their verb may stand: "residents of the old town [see]". */
    private static final int REACH = 8;

    private final Line line;
    private final Head head;
    private final List<Mention> mentions;
    private final Grammar grammar;

    PeopleClause(Line line, Head head, List<Mention> mentions) {
        this.line = line;
        this.head = head;
        this.mentions = mentions;
        this.grammar = new Grammar(line);
    }

    boolean isThere() {
        if (head.is(Head.Kind.WORK, Head.Kind.HIRE)) {
            return false;
        }
        for (Mention mention : mentions) {
            if (isSubject(mention)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(Mention mention) {
        if (mention.attributive()) {
            return false;
        }
        boolean relative = line.isRelative(mention.head() - 1) && line.isPreposition(mention.end());
        return relative || startsClause(mention) && (line.isRelative(mention.end()) || isSaidOf(mention));
    }

    private boolean startsClause(Mention mention) {
        int from = mention.from();
        boolean front = head.is(Head.Kind.NOUN, Head.Kind.STATE) && isFree(head.from(), from);
        return front
                || line.is(from, "nobody", "everybody", "everyone", "no")
                || line.isRelative(from - 1)
                || line.isRelative(from - 2)
                || line.is(from - 1, "our", "so", "where", "because");
    }

    /** Neither a preposition nor a verb of the clause stands there, so that what follows can be its subject. */
    private boolean isFree(int from, int end) {
        for (int at = from; at < end; at++) {
            boolean preposition = !line.isHyphened(at + 1) && line.isIn(at, PREPOSITIONS);
            if (preposition || at > from && grammar.isFinite(at)) {
                return false;
            }
        }
        return true;
    }

    /** A verb follows, at once or behind what says which people: "mass-spec labs with no programmer can go". */
    private boolean isSaidOf(Mention mention) {
        int at = mention.end();
        if (acts(at, true)) {
            return true;
        }
        boolean phrase = line.isPreposition(at) || line.is(at, "and", "or", ",");
        for (int next = at + 2; phrase && next < Math.min(line.size(), at + REACH); next++) {
            if (line.isIn(next, PHRASE_ENDS)) {
                return false;
            }
            if (acts(next, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean acts(int at, boolean adjacent) {
        if (!line.inside(at) || !line.token(at).isWord() && !line.isAuxiliary(at) || line.isHyphened(at)) {
            return false;
        }
        if (line.isAuxiliary(at)) {
            return !isMadeAble(at);
        }
        boolean plain = line.form(at) == Stem.Form.BASE || line.form(at) == Stem.Form.S;
        boolean known = line.hasAny(at, Notion.STATE, Notion.WORK, Notion.ATTAIN, Notion.HOLD, Notion.SHIFT)
                || line.hasAny(at, Notion.RAISE, Notion.LOWER);
        int share = grammar.verbShare(at);
        if (adjacent) {
            return line.form(at) == Stem.Form.ING && line.isContent(at)
                    || line.isIn(at, SAYING)
                    || plain && (known || share >= 3);
        }
        return plain
                && !line.isPreposition(at - 1)
                && !line.isDeterminer(at - 1)
                && (share >= 7 || grammar.isFinite(at) || isThirdPerson(at, share));
    }

    /** "No team at the mill [ships] an unsafe part". */
    private boolean isThirdPerson(int at, int share) {
        boolean object = line.isDeterminer(at + 1) || line.is(at + 1, "for", "to", "from", "out", "up");
        return share >= 3 && object && line.form(at) == Stem.Form.S && line.form(at - 1) == Stem.Form.BASE;
    }

    /** "Managers are equipped" says what is done for them, not what they then do. */
    private boolean isMadeAble(int at) {
        return line.is(at, "is", "are", "be")
                && line.form(at + 1) == Stem.Form.ED
                && line.hasAny(at + 1, Notion.WORK, Notion.OPEN_WORK, Notion.CAPABILITY, Notion.BUZZ);
    }
}
