package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.Set;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.words.Vocabulary;
import org.okrreadiness.scoring.words.Vocabulary.Names;

/** Says whom a line is about, and how narrowly: anybody, a group, a group somewhere or in some situation. */
final class PeopleReader {

    private static final WordSet FIGURES_OF_SPEECH =
            WordSet.of("order", "time", "board", "top", "track", "day", "first", "call", "no", "return");
    private static final WordSet COMPASS =
            WordSet.of("north", "south", "east", "west", "northern", "southern", "eastern", "western");
    private static final WordSet SITUATIONS =
            WordSet.of("when", "while", "after", "during", "once", "until", "under", "facing");
    private static final WordSet FIRST_TIMES = WordSet.of("first", "last", "next", "early");

    /** Prepositions by which a noun behind people says which of them. */
    private static final WordSet NARROWING = WordSet.of(
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

    PeopleReader(Line line, Head head) {
        this.line = line;
        this.head = head;
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
        return (isGroup(mention) ? 1 : 0) + (isNarrowedBehind(mention) ? 1 : 0);
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
        return mention.isModified() || !isGeneric(at);
    }

    private boolean isGeneric(int at) {
        return line.length(Notion.GENERIC_PEOPLE, at) >= Math.max(1, line.length(Notion.PEOPLE, at));
    }

    /** "In data-poor countries", "who embed it in their apps", "we lost during the pandemic". */
    private boolean isNarrowedBehind(Mention mention) {
        int next = mention.end();
        if (mention.attributive() || !line.inside(next + 1)) {
            return false;
        }
        boolean relative = line.is(next, "who", "whose") && !isWholeLine(mention)
                || line.is(next, "we", "we've")
                || line.is(next, "with") && startsLine(mention);
        boolean complement = line.is(next, "of")
                && !isGeneric(mention.head())
                && !line.token(next + 1).isCapitalised();
        return relative
                || line.isIn(next, NARROWING)
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

    /** A place that does not already say which people are meant. */
    private boolean namesPlace(List<Mention> mentions) {
        for (int at = 0; at < line.size(); at++) {
            if (isPlace(at) && !isBehindAnybody(mentions, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindAnybody(List<Mention> mentions, int place) {
        for (Mention mention : mentions) {
            boolean behind = place > mention.end() && place <= mention.end() + 4;
            if (behind && !isGroup(mention) && isNarrowedBehind(mention)) {
                return true;
            }
        }
        return false;
    }

    /** A place we know, or behind a preposition of place a noun that the vocabulary knows for one. */
    private boolean isPlace(int at) {
        return line.has(Notion.PLACE, at) && !isPartOfName(at) || isAbbreviation(at) || isPlaced(at);
    }

    private boolean isPartOfName(int at) {
        return line.isIn(at, COMPASS)
                && line.token(at).isCapitalised()
                && line.inside(at + 1)
                && line.token(at + 1).isCapitalised();
    }

    private boolean isAbbreviation(int at) {
        return line.token(at).isAcronym() && line.is(at, "us", "eu", "uae", "ksa");
    }

    private boolean isPlaced(int at) {
        Vocabulary.Word word = line.known(at).orElse(null);
        if (word == null || word.names() != Names.PLACE || !word.isNoun()) {
            return false;
        }
        int before = line.isDeterminer(at - 1) ? at - 2 : at - 1;
        return line.is(before, "in", "across", "from", "throughout")
                && (before == at - 2 || line.token(at).isCapitalised());
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
