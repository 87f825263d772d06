package org.okrreadiness.scoring.reading;

import java.util.List;
import org.okrreadiness.scoring.text.Stem;

/** Which sense a verb has, seen from its object: "get 300 contracts loaded" is work, "get 200 customers" is not. */
final class VerbSense {

    private static final WordSet POSTS = WordSet.of(
            "position", "positions", "role", "roles", "people", "maintainer", "advocate", "ambassador", "ambassadors");
    private static final List<Notion> VERBS = List.of(
            Notion.HIRE,
            Notion.LOWER,
            Notion.RAISE,
            Notion.HOLD,
            Notion.IMPROVE,
            Notion.CAPABILITY,
            Notion.ATTAIN,
            Notion.SHIFT,
            Notion.WORK,
            Notion.OPEN_WORK);

    private final Line line;
    private final NounPhraseReader phrases;

    VerbSense(Line line) {
        this.line = line;
        this.phrases = new NounPhraseReader(line);
    }

    /** The notion of the longest verb phrase that begins at {@code at}; null when none does. */
    Notion at(int at) {
        Notion best = null;
        for (Notion notion : VERBS) {
            if (line.length(notion, at) > (best == null ? 0 : line.length(best, at))) {
                best = notion;
            }
        }
        if (best == Notion.HOLD && isEvent(at)) {
            return Notion.WORK;
        }
        if (addsPeople(at)) {
            return Notion.HIRE;
        }
        return best == Notion.HIRE && !hiresPeople(at) ? Notion.WORK : best == Notion.ATTAIN ? attainOrWork(at) : best;
    }

    /** "Hold a workshop" holds an event; "hold churn at 2%" holds a measure. */
    private boolean isEvent(int at) {
        boolean hold = line.is(at, "hold", "held", "holding");
        return hold
                && (line.is(at + 1, "a", "an", "successful")
                        || line.quantity(at + 1).isPresent()
                        || line.has(Notion.OUTPUT, at + 1));
    }

    /** "Add one full-stack developer", "find a designer". */
    private boolean addsPeople(int at) {
        if (!line.is(at, "add", "find", "bring", "secure", "get", "sign") || line.is(at + 1, "the", "our")) {
            return false;
        }
        NounPhrase object = phrases.at(at + 1);
        return !object.isEmpty()
                && line.inside(object.head())
                && line.has(Notion.ROLE, object.head())
                && !line.hasAny(object.head(), Notion.GENERIC_PEOPLE)
                && !line.isIn(object.head(), POSTS);
    }

    private boolean hiresPeople(int at) {
        int from = at + line.length(Notion.HIRE, at);
        int end = Math.min(line.size(), from + 9);
        boolean plainHire = line.token(at).hasStem("hir")
                || line.token(at).hasStem("recruit")
                || line.token(at).hasStem("appoint");
        return plainHire
                || line.contains(Notion.ROLE, from, Math.min(end, from + 6))
                        && line.token(at).hasStem("onboard")
                        && !line.contains(Notion.METRIC, from, end)
                || line.token(at).hasStem("sourc") && line.findWord(from, end, "candidates", "candidate") >= 0;
    }

    /** Words such as "deliver", "get" or "secure" reach a value when a number of a measure follows, and are work otherwise. */
    private Notion attainOrWork(int at) {
        boolean alsoWork = line.has(Notion.WORK, at);
        NounPhrase object = phrases.at(at + line.length(Notion.ATTAIN, at));
        boolean measured = !object.isEmpty()
                && line.contains(Notion.METRIC, object.from(), object.end())
                && !line.hasAny(object.head(), Notion.OUTPUT, Notion.WORK_NOUN);
        return alsoWork && !measured || isCausative(at, object) ? Notion.WORK : Notion.ATTAIN;
    }

    /** "Get 300 contracts loaded": the team has something done. */
    private boolean isCausative(int at, NounPhrase object) {
        boolean causes = line.is(at, "get", "have", "see");
        boolean done = line.inside(object.end())
                && line.form(object.end()) == Stem.Form.ED
                && line.has(Notion.ARTEFACT_PREDICATE, object.end());
        return causes && done && !line.contains(Notion.PEOPLE, object.from(), object.end());
    }
}
