package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.words.Vocabulary.Names;

/** Finds the people a line names, with the words in front that say which of them: "independent clinics", "first-time landlords". */
final class MentionFinder {

    private static final List<String> AGENT_ENDINGS = List.of("ers", "ors", "ists", "ians");

    /** Words that stand in front of people without saying which of them. */
    private static final WordSet IDLE = WordSet.of(
            "own",
            "fellow",
            "real",
            "right",
            "whole",
            "entire",
            "actual",
            "many",
            "few",
            "other",
            "such",
            "good",
            "bad",
            "great",
            "brilliant",
            "happy",
            "loyal",
            "engaged",
            "motivated",
            "satisfied",
            "delighted",
            "talented",
            "passionate",
            "dedicated",
            "devoted",
            "strong",
            "big",
            "amazing",
            "thriving",
            "vibrant",
            "healthy",
            "no",
            "future",
            "second",
            "third",
            "last",
            "busy",
            "valued",
            "dear",
            "ideal",
            "competent",
            "inclusive",
            "connected");

    private final Line line;
    private final Head head;
    private final Grammar grammar;

    MentionFinder(Line line, Head head) {
        this.line = line;
        this.head = head;
        this.grammar = new Grammar(line);
    }

    /** All mentions in reading order. Whom a line hires is not whom it serves. */
    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int start = head.is(Head.Kind.NOUN, Head.Kind.NONE) ? 0 : head.end();
        for (int at = start; at < line.size() && !head.is(Head.Kind.HIRE); at++) {
            if (names(at)) {
                int end = at + Math.max(1, line.length(Notion.PEOPLE, at));
                found.add(new Mention(firstModifier(at), at, end, isAttributive(at, end)));
                at = end - 1;
            }
        }
        return found;
    }

    private boolean names(int at) {
        boolean listed = line.has(Notion.PEOPLE, at)
                && (line.form(at) != Stem.Form.ING || line.length(Notion.PEOPLE, at) > 1)
                && !line.is(at, "than");
        int end = at + Math.max(1, line.length(Notion.PEOPLE, at));
        return (listed || isAgent(at) || isKnownPerson(at))
                && !isThing(at)
                && line.mask(at).isEmpty()
                && !isUsedAsVerb(at)
                && !describes(end)
                && !isOneself(at)
                && !isName(at)
                && !line.has(Notion.PLACE, at - 1)
                && !isEmptyNobody(at);
    }

    /** A plural no list and no vocabulary knows, by its ending somebody who does something: "fraudsters". */
    private boolean isAgent(int at) {
        return line.token(at).isWord()
                && line.form(at) == Stem.Form.S
                && line.known(at).isEmpty()
                && endsLikeAgents(line.lower(at));
    }

    private static boolean endsLikeAgents(String lower) {
        for (String ending : AGENT_ENDINGS) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** "Be an employer of choice", "grow into an engineer": what somebody wants to be, and nobody it is for. */
    private boolean isOneself(int at) {
        int from = firstModifier(at);
        boolean indefinite = line.is(from - 1, "a", "an", "the");
        int before = indefinite ? from - 2 : from - 1;
        boolean becomes = line.is(before, "be", "become", "is", "as") || line.is(before, "into") && indefinite;
        return becomes && line.form(at) == Stem.Form.BASE || line.is(at, "competitor", "competitors", "competition");
    }

    /** One person of the dictionary with nothing in front is a name, however it is written: "retire Banshee". */
    private boolean isName(int at) {
        return at > 0
                && line.form(at) == Stem.Form.BASE
                && at == head.end()
                && !head.is(Head.Kind.NOUN)
                && !line.isContent(at + 1)
                && !line.has(Notion.GENERIC_PEOPLE, at)
                && line.known(at).map(word -> word.names() == Names.PERSON).orElse(false);
    }

    /** Whom a list knows only for somebody a team hires. */
    private boolean isKnownPerson(int at) {
        return line.has(Notion.ROLE, at)
                && line.form(at) == Stem.Form.S
                && line.known(at).map(word -> word.names() == Names.PERSON).orElse(false);
    }

    /** "Open three sites" builds things; "new clinics feel at home" is about those who work there. */
    private boolean isThing(int at) {
        boolean subject = line.form(at) == Stem.Form.S && head.is(Head.Kind.NOUN) && isFollowedByVerb(at + 1);
        boolean describing = line.form(at) == Stem.Form.BASE && line.isContent(at + 1);
        return line.has(Notion.NOBODY, at) && (!subject || describing);
    }

    private boolean isFollowedByVerb(int at) {
        return line.isAuxiliary(at) || grammar.isFinite(at) || line.has(Notion.STATE, at);
    }

    /** "Volunteer", "lead" and "partner" do something when nobody stands in the plural. */
    private boolean isUsedAsVerb(int at) {
        return line.is(at - 1, "to") && line.form(at) == Stem.Form.BASE && grammar.verbShare(at) > 0;
    }

    /** "Customer-facing", "enterprise ready": part of an adjective. */
    private boolean describes(int end) {
        return line.isHyphened(end)
                || line.form(end - 1) == Stem.Form.BASE
                        && line.is(end, "ready", "grade", "friendly", "facing", "focused", "centric", "led");
    }

    /** "A close nobody dreads" is about the close, "nobody in the city" about those in the city. */
    private boolean isEmptyNobody(int at) {
        return line.is(at, "nobody") && at > 0 && !line.isPreposition(at + 1);
    }

    private int firstModifier(int head) {
        int from = head;
        while (from > 0 && modifies(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean modifies(int at) {
        if (at < this.head.end() && !this.head.is(Head.Kind.NOUN, Head.Kind.NONE)) {
            return false;
        }
        if (line.has(Notion.SEGMENT, at) || isInsideSegment(at)) {
            return true;
        }
        boolean joined = (line.isHyphened(at) || line.isHyphened(at + 1))
                && line.token(at).isWord();
        return joined || line.isContent(at) && !line.is(at, "and", "'s") && saysWhich(at);
    }

    private boolean isInsideSegment(int at) {
        return line.length(Notion.SEGMENT, at - 1) > 1;
    }

    private boolean saysWhich(int at) {
        boolean idle = line.isIn(at, IDLE) || line.hasAny(at, Notion.VAGUE, Notion.BUZZ, Notion.WEAK_IN_OBJECTIVE);
        boolean adjective = line.known(at).map(word -> word.isAdjective()).orElse(false);
        boolean noun = line.known(at)
                .map(word -> word.names() != Names.NOTHING && word.verb() < 5)
                .orElse(true);
        return switch (line.form(at)) {
            case ING, ED -> adjective && !idle;
            case S -> noun && !idle && at > 0 && !line.has(Notion.PEOPLE, at);
            default -> (noun || adjective) && !idle && !line.lower(at).endsWith("ly");
        };
    }

    private boolean isAttributive(int at, int end) {
        boolean singular =
                line.form(end - 1) == Stem.Form.BASE && !line.is(at, "people", "staff", "everyone", "nobody");
        return singular
                && line.isContent(end)
                && !isFollowedByVerb(end)
                && !line.hasAny(end, Notion.STATE)
                && line.form(end) != Stem.Form.ED;
    }
}
