package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.Set;
import org.okrreadiness.scoring.text.Stem;

/** Says whom a line is about, and how narrowly: anybody, a group, a group somewhere or in some situation. */
final class PeopleReader {

    private static final WordSet SITUATIONS =
            WordSet.of("when", "while", "after", "during", "once", "until", "under", "facing");
    private static final WordSet FIRST_TIMES = WordSet.of("first", "last", "next", "early");

    private static final WordSet COLLECTIVES = WordSet.of(
            "team",
            "company",
            "department",
            "function",
            "organisation",
            "org",
            "business",
            "staff",
            "people",
            "group",
            "crew",
            "community",
            "workforce");

    private static final WordSet PRONOUNS =
            WordSet.of("everyone", "everybody", "nobody", "somebody", "someone", "anyone", "anybody", "no");

    private final Line line;
    private final Head head;
    private final PlaceFinder places;
    private final Narrowing narrowing;

    PeopleReader(Line line, Head head) {
        this.line = line;
        this.head = head;
        this.places = new PlaceFinder(line);
        this.narrowing = new Narrowing(line, head);
    }

    void addTo(Set<Trait> traits) {
        List<Mention> mentions = new MentionFinder(line, head).find();
        int narrowest = 0;
        for (Mention mention : mentions) {
            narrowest = Math.max(narrowest, narrowness(mention));
        }
        put(traits, Trait.NAMES_ANYBODY, !mentions.isEmpty() || line.findWord(0, line.size(), "you", "your") >= 0);
        put(traits, Trait.NAMES_GROUP, narrowest >= 1);
        put(traits, Trait.NAMES_PLACE, namesPlace(mentions));
        put(traits, Trait.NAMES_SITUATION, narrowest == 2 || narrowest == 1 && isSituated());
        put(traits, Trait.PEOPLE_ACT, new PeopleClause(line, head, mentions).isThere());
    }

    /** 0 for people in general, one more for a group and one more for words behind it that say which of its members. */
    private int narrowness(Mention mention) {
        return (isGroup(mention) ? 1 : 0) + (narrowing.isBehind(mention) ? 1 : 0);
    }

    private static void put(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** A noun that is a group by itself, or any people with a word in front that says which of them. */
    private boolean isGroup(Mention mention) {
        int at = mention.head();
        if (line.isIn(at, PRONOUNS)) {
            return false;
        }
        if (mention.attributive()) {
            return mention.isModified() && line.has(Notion.SEGMENT, mention.head() - 1);
        }
        if (line.isIn(at, COLLECTIVES) && line.form(at) == Stem.Form.BASE) {
            return line.is(at, "community", "people", "staff") && mention.isModified();
        }
        return mention.isModified() || !narrowing.isGeneric(at);
    }

    /** A place that does not already say which people are meant. */
    private boolean namesPlace(List<Mention> mentions) {
        for (int at = 0; at < line.size(); at++) {
            if (places.isAt(at) && !isBehindAnybody(mentions, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindAnybody(List<Mention> mentions, int place) {
        for (Mention mention : mentions) {
            boolean behind = place > mention.end() && place <= mention.end() + 4;
            if (behind && !isGroup(mention) && narrowing.isBehind(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "When they leave the big supplier", "in their first ten minutes", "by the time they leave". */
    private boolean isSituated() {
        for (int at = 1; at < line.size(); at++) {
            boolean when = line.isIn(at, SITUATIONS) && line.is(at + 1, "they", "their", "leaving", "joining");
            boolean first = line.isIn(at, FIRST_TIMES)
                    && line.is(at - 1, "their", "the")
                    && line.is(at - 2, "in", "of", "on", "by", "within", "from");
            if (when || first) {
                return true;
            }
        }
        return false;
    }
}
