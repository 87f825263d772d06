package org.okrreadiness.scoring.reading;

import java.util.Set;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.words.Vocabulary.Names;

/** Tells work, topics and states apart by the form of a line: does it say how things are to be, or only name something? */
final class StateReader {

    /** In tenths: such a word is nothing but a verb. */
    private static final int ALWAYS = 9;

    private static final Set<Names> ABSTRACT = Set.of(Names.STATE);

    /** Words in front of a noun phrase that is a wish by itself: "no crunch", "warm homes", "every branch a living room". */
    private static final WordSet WISHING =
            WordSet.of("no", "zero", "fewer", "less", "more", "every", "each", "only", "one");

    private final Line line;
    private final Head head;
    private final Grammar grammar;

    StateReader(Line line, Head head) {
        this.line = line;
        this.head = head;
        this.grammar = new Grammar(line);
    }

    void addTo(Set<Trait> traits) {
        put(traits, Trait.DESCRIBED, isDescribed());
        put(traits, Trait.NAMES_WORK, namesWork());
        put(traits, Trait.REWORKED, line.has(Notion.REWORK, head.from()) || line.has(Notion.IMPROVE, head.from()));
        put(traits, Trait.ABSTRACT_OBJECT, hasAbstractObject());
        put(traits, Trait.SERVES_PEOPLE, servesPeople());
    }

    private static void put(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** Without a verb in front: a predicate or a qualification. With one: a clause that says what the object is then like. */
    private boolean isDescribed() {
        boolean clause =
                line.findWord(head.end() + 1, line.size(), "that", "which", "who", "where", "so", "whose") >= 0;
        if (!head.is(Head.Kind.NOUN)) {
            return clause;
        }
        return clause || isPredicated() || isQualified();
    }

    private boolean isPredicated() {
        for (int at = head.from() + 1; at < line.size(); at++) {
            boolean unlisted = line.token(at).isWord()
                    && line.form(at) == Stem.Form.S
                    && grammar.verbShare(at) >= ALWAYS
                    && line.isContent(at - 1);
            if (line.isAuxiliary(at) || grammar.isFinite(at) || unlisted) {
                return true;
            }
        }
        return false;
    }

    private boolean isQualified() {
        int from = head.from();
        boolean without = line.findWord(from, line.size(), "without", "instead", "as", "not") > from
                || line.findWord(from, line.size(), "w") > from && line.findWord(from, line.size(), "o") > from
                || line.findWord(from, line.size(), "under") > from
                        && line.findWord(from, line.size(), "control") > from;
        boolean predicate = isAdjective(from) && (line.isPreposition(from + 1) || !line.inside(from + 1));
        boolean wish = line.isIn(from, WISHING) && line.isContent(from + 1);
        return without || predicate || wish || line.has(Notion.COMPARATIVE, from) || hasComparative();
    }

    private boolean isAdjective(int at) {
        return line.known(at).map(word -> word.isAdjective()).orElse(false);
    }

    /** "Smaller, faster bundles", "warm homes, lower bills". */
    private boolean hasComparative() {
        for (int at = head.from(); at < line.size(); at++) {
            boolean opens = at == head.from() || line.is(at - 1, ",");
            if (opens && line.lower(at).endsWith("er") && (isAdjective(at) || line.has(Notion.LOWER, at))) {
                return true;
            }
        }
        return false;
    }

    /** The noun of the first noun phrase, or of the "of" phrase in front of it, is work by its name. */
    private boolean namesWork() {
        if (!head.is(Head.Kind.NOUN)) {
            return false;
        }
        for (int at = head.from(); at < line.size() && !line.isPreposition(at) && !line.isMark(at); at++) {
            int end = at + line.length(Notion.NOMINAL_WORK, at);
            if (end > at && !line.isContent(end)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAbstractObject() {
        if (head.is(Head.Kind.NOUN, Head.Kind.NONE)) {
            return false;
        }
        NounPhraseReader phrases = new NounPhraseReader(line);
        NounPhrase object = phrases.at(head.end());
        while (line.is(object.end(), ",", "and") && line.isContent(object.end() + 1)) {
            object = phrases.at(object.end() + 1);
        }
        return !object.isEmpty()
                && line.known(object.head())
                        .map(word -> ABSTRACT.contains(word.names()))
                        .orElse(false)
                && !line.hasAny(object.head(), Notion.OUTPUT, Notion.WORK_NOUN);
    }

    private boolean servesPeople() {
        if (!line.has(Notion.SERVE, head.from())) {
            return false;
        }
        return new MentionFinder(line, head)
                .find().stream().anyMatch(m -> !m.attributive() && startsObject(m.from()) && goesOn(m.end()));
    }

    private boolean startsObject(int at) {
        int end = Math.max(head.end(), head.from() + 1);
        return at == end || at == end + 1 && line.isDeterminer(end);
    }

    private boolean goesOn(int at) {
        return line.inside(at) && !line.isMark(at);
    }
}
