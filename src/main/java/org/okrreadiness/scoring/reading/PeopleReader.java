package org.okrreadiness.scoring.reading;

import java.util.Set;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/** Finds whom a line is about, and how narrowly it says so. */
final class PeopleReader {

    private static final Set<String> SITUATIONS = Set.of(
            "when", "while", "after", "before", "during", "once", "until", "leaving", "under", "facing", "without");
    private static final Set<String> FIRST_TIMES = Set.of("first", "last", "next", "early");

    private static final Set<String> COLLECTIVES =
            Set.of("team", "teams", "company", "department", "function", "organisation", "community");

    private final Line line;
    private final Head head;
    private boolean anybody;
    private boolean group;

    PeopleReader(Line line, Head head) {
        this.line = line;
        this.head = head;
    }

    void addTo(Set<Trait> traits) {
        int last = -1;
        for (int at = 0; at < line.size(); at++) {
            if (names(at)) {
                look(at);
                last = at;
            }
        }
        put(traits, Trait.NAMES_ANYBODY, anybody);
        put(traits, Trait.NAMES_GROUP, group);
        put(traits, Trait.NAMES_PLACE, line.contains(Notion.PLACE, 0, line.size()) || group && followedByPlace(last));
        put(traits, Trait.NAMES_SITUATION, last >= 0 && isSituated(last));
        put(traits, Trait.PEOPLE_ACT, peopleAct());
    }

    private static void put(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    private boolean names(int at) {
        boolean hired = head.is(Head.Kind.HIRE);
        return line.has(Notion.PEOPLE, at)
                && line.form(at) != Stem.Form.ING
                && !isThing(at)
                && !hired
                && !line.isHyphened(at);
    }

    /** "Open three stores" builds things; "new clinics feel at home" is about those who work there. */
    private boolean isThing(int at) {
        boolean subject = line.form(at) == Stem.Form.S && head.is(Head.Kind.NOUN) && acts(at + 1);
        return line.has(Notion.NOBODY, at) && !subject;
    }

    private void look(int at) {
        int end = at + line.length(Notion.PEOPLE, at);
        boolean modifier = line.isContent(end)
                && line.form(end - 1) == Stem.Form.BASE
                && !line.is(at, "people", "staff", "everyone")
                && !line.hasAny(end, Notion.STATE)
                && line.form(end) != Stem.Form.ED;
        boolean generic = line.has(Notion.GENERIC_PEOPLE, at) && line.length(Notion.GENERIC_PEOPLE, at) >= end - at;
        boolean narrowed = at > 0
                && (line.has(Notion.SEGMENT, at - 1)
                        || !line.isIn(at, COLLECTIVES)
                                && line.token(at - 1).isCapitalised()
                                && at - 1 > 0
                                && line.token(at - 1).isWord()
                                && !line.isDeterminer(at - 1)
                        || startsSegment(at));
        if (modifier || generic && !narrowed) {
            anybody = true;
        } else {
            group = true;
        }
    }

    /** A segment of two words in front of the group: "first-time landlords". */
    private boolean startsSegment(int at) {
        return at > 1 && at - 2 + line.length(Notion.SEGMENT, at - 2) == at;
    }

    private boolean followedByPlace(int at) {
        int end = at + line.length(Notion.PEOPLE, at);
        boolean in = line.is(end, "in", "on", "at", "from", "across")
                && (line.token(Math.min(end + 1, line.size() - 1)).isCapitalised() || line.isDeterminer(end + 1));
        return in && line.mask(end + 1).isEmpty();
    }

    /** "When they leave the big supplier", "in their first ten minutes", "by the time they leave". */
    private boolean isSituated(int last) {
        for (int at = 1; at < line.size(); at++) {
            boolean when = line.isIn(at, SITUATIONS) && line.is(at + 1, "they", "their", "leaving", "joining");
            boolean first = line.isIn(at, FIRST_TIMES)
                    && line.is(at - 1, "their", "the")
                    && line.is(at - 2, "in", "of", "on", "by", "within");
            if (when || first) {
                return true;
            }
        }
        return false;
    }

    /** People are the subject: they stand in front, or begin a clause of their own, and something is said of them. */
    private boolean peopleAct() {
        for (int at = head.from(); at < line.size(); at++) {
            int end = at + line.length(Notion.PEOPLE, at);
            boolean several = line.form(at) == Stem.Form.S || !line.has(Notion.NOBODY, at);
            boolean subject = line.has(Notion.PEOPLE, at) && several && !head.is(Head.Kind.WORK, Head.Kind.HIRE);
            if (subject && (line.isRelative(at - 1) && line.isPreposition(end) || startsClause(at) && acts(end))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsClause(int at) {
        boolean front = line.findWord(head.from(), at, "for", "of", "to", "with", "by", "in") < 0
                && head.is(Head.Kind.NOUN, Head.Kind.STATE);
        return front || line.isRelative(at - 1) || line.isRelative(at - 2) || line.is(at - 1, "our", "so", "where");
    }

    private boolean acts(int at) {
        if (!line.inside(at)) {
            return false;
        }
        Token token = line.token(at);
        boolean verb = line.is(at, "a", "an")
                || line.isRelative(at)
                || line.isAuxiliary(at)
                || line.hasAny(
                        at,
                        Notion.STATE,
                        Notion.WORK,
                        Notion.ATTAIN,
                        Notion.RAISE,
                        Notion.HOLD,
                        Notion.LOWER,
                        Notion.SHIFT)
                || line.is(at, "only", "never", "always", "no", "don't", "still", "all");
        return token.isWord() && (verb || token.stem().form() == Stem.Form.S && line.form(at - 1) == Stem.Form.BASE);
    }
}
