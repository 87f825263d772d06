package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Quantity.Bound;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.words.Vocabulary;

/**
 * Tells verbs from nouns by what stands around them: "repos depend on it", "power-cut rig runs", "reports for one spot go down".
 *
 * <p>The words come from our lists and, for all others, from the general vocabulary, which knows how often a word is a verb.
 */
final class Grammar {

    private static final WordSet RATES =
            WordSet.of("rate", "rates", "ratio", "time", "times", "score", "share", "turnaround", "coverage", "uptake");
    private static final WordSet SEARCH_ENDS =
            WordSet.of(",", ";", "to", "by", "without", "and", "&", "+", "before", "after");
    private static final WordSet OBJECT_OPENERS =
            WordSet.of("they", "it", "them", "that", "no", "not", "down", "up", "how", "what", "nothing");
    /** From here on, in tenths, a word is hardly ever anything but a verb. */
    private static final int NEARLY_ALWAYS = 8;

    private static final int MOSTLY = 5;
    private static final int SOMETIMES = 3;
    private static final int REACH = 16;

    /** A verb behind one of these is not the verb of the clause. */
    private static final WordSet SUBORDINATE = WordSet.of(
            "we", "they", "you", "i", "it", "what", "how", "why", "whether", "when", "while", "if", "so", "because",
            "as");

    /** Verbs whose object may have a verb of its own. */
    private static final WordSet CAUSATIVES = WordSet.of("make", "get", "keep", "have", "let", "help", "see", "give");

    private final Line line;

    Grammar(Line line) {
        this.line = line;
    }

    /** How often the word at {@code at} is a verb, in tenths, 0 to 9. A word only our verb lists know counts as always one. */
    int verbShare(int at) {
        if (!line.inside(at) || !line.token(at).isWord()) {
            return 0;
        }
        boolean listed = line.hasAny(
                at,
                Notion.RAISE,
                Notion.LOWER,
                Notion.IMPROVE,
                Notion.SHIFT,
                Notion.HOLD,
                Notion.ATTAIN,
                Notion.WORK,
                Notion.OUTCOME_VERB);
        return line.known(at)
                .map(word -> listed && !word.canBeVerb() ? 9 : word.verb())
                .orElse(listed ? 9 : 0);
    }

    /** A finite verb with its subject in front of it. */
    boolean isFinite(int at) {
        if (line.isAuxiliary(at)) {
            return !line.isHyphened(at);
        }
        if (at == 0 || !isPlainWord(at) || !endsNounPhrase(at - 1)) {
            return false;
        }
        return switch (line.form(at)) {
            case S -> isThirdPerson(at);
            case BASE -> isPluralVerb(at);
            default -> false;
        };
    }

    /** "Takes 3 minutes", "falls to 15%", "stays flat". */
    private boolean isThirdPerson(int at) {
        int share = verbShare(at);
        boolean plain = share >= MOSTLY && !isCounted(at) && line.form(at - 1) != Stem.Form.S;
        boolean object = opensObject(at + 1) || line.isPreposition(at + 1) && share > MOSTLY;
        return plain && (object || share >= NEARLY_ALWAYS);
    }

    /** "Users rate checkout", "planners open the cockpit", "reports go down". */
    private boolean isPluralVerb(int at) {
        int share = isCounted(at) ? 0 : verbShare(at);
        boolean plural = line.form(at - 1) == Stem.Form.S || line.is(at - 1, "people", "staff", "we", "they", "who");
        boolean object = opensObject(at + 1) || line.isContent(at + 1) && share >= MOSTLY;
        return plural && share >= SOMETIMES && (object || share >= MOSTLY && line.isPreposition(at + 1))
                || share >= NEARLY_ALWAYS && at > 1;
    }

    /** A participle of work at the end of its clause or in front of a preposition: "code published on the portal". */
    boolean isClosingParticiple(int at) {
        boolean closes = !line.inside(at + 1) || line.isMark(at + 1) || line.isPreposition(at + 1);
        return at > 0
                && isPlainWord(at)
                && line.form(at) == Stem.Form.ED
                && closes
                && endsNounPhrase(at - 1)
                && (line.has(Notion.ARTEFACT_PREDICATE, at) || verbShare(at) >= MOSTLY);
    }

    /** "Attach rate", "response time": a noun that makes a measure of the noun in front of it. */
    private boolean namesRate(int at) {
        return line.isIn(at, RATES) && !line.is(at + 1, "to", "limits", "sheets");
    }

    /** A word the vocabulary knows for a noun or an adjective and hardly ever for a verb. */
    boolean isHardlyEverVerb(int at) {
        return line.known(at).map(word -> word.verb() < 2).orElse(false);
    }

    boolean isMostlyVerb(int at) {
        return verbShare(at) >= MOSTLY;
    }

    /**
     * A word that may be a noun and begins a noun phrase with a predicate of its own: "design tokens are", "support inbox: 90%".
     *
     * @param at the word, first of its clause
     * @param next one past the verb phrase it would begin
     */
    boolean opensSubject(int at, int next) {
        if (isCausative(at)
                || next != at + 1
                || line.isDeterminer(next)
                || line.quantity(next).isPresent()
                || !canBeNoun(at)) {
            return false;
        }
        boolean moves = line.hasAny(at, Notion.RAISE, Notion.LOWER, Notion.IMPROVE, Notion.SHIFT, Notion.HOLD);
        return line.isHyphened(next) || namesRate(next) || (moves ? isAuxiliaryNear(at) : isSubject(at));
    }

    /** "Make customers see us as the safe choice": the second verb belongs to the object. */
    private boolean isCausative(int at) {
        return at == 0 && line.isIn(at, CAUSATIVES);
    }

    private boolean canBeNoun(int at) {
        return line.known(at)
                .map(word -> word.names() != Vocabulary.Names.NOTHING || word.adjective() > 0)
                .orElse(false);
    }

    /** "Cut is", "lift usage has": a verb of movement is a noun only in front of an auxiliary. */
    private boolean isAuxiliaryNear(int at) {
        return line.isAuxiliary(at + 1) || line.isAuxiliary(at + 2) && !line.isIn(at + 1, SUBORDINATE);
    }

    /** True when the words from {@code at} are the subject of what follows, so that the first of them is no imperative. */
    boolean isSubject(int at) {
        for (int next = at + 1; next < Math.min(line.size(), at + REACH); next++) {
            if (endsSearch(next)) {
                return false;
            }
            if (isFinite(next) || states(next)) {
                return true;
            }
        }
        return false;
    }

    /** "Support inbox: 90%", "flake rate < 2%", "crash-free users 97% → 99%". */
    boolean states(int at) {
        boolean colon = line.is(at, ":", "=") && line.quantity(at + 1).isPresent();
        boolean bound = line.quantity(at)
                .filter(q -> q.bound() != Bound.EXACT && line.isMark(q.from()))
                .isPresent();
        boolean arrow = line.is(at, "\u2192") && line.quantity(at + 1).isPresent();
        return colon || bound || arrow;
    }

    private boolean endsSearch(int at) {
        return line.isRelative(at) || line.isIn(at, SUBORDINATE) || line.isIn(at, SEARCH_ENDS);
    }

    private boolean endsNounPhrase(int at) {
        return line.inside(at)
                && (line.isContent(at) || line.mask(at).isPresent() || line.is(at, ")", "we", "they", "who", "it"))
                && !line.isDeterminer(at);
    }

    private boolean isPlainWord(int at) {
        return line.inside(at)
                && line.token(at).isWord()
                && !line.isHyphened(at)
                && !line.isHyphened(at + 1)
                && line.quantity(at).isEmpty()
                && line.mask(at).isEmpty();
    }

    private boolean isCounted(int at) {
        return line.length(Notion.METRIC, at) > 0
                || line.hasAny(at, Notion.PEOPLE)
                || line.length(Notion.METRIC, at - 1) > 1
                || line.length(Notion.OUTPUT, at - 1) > 1;
    }

    private boolean opensObject(int at) {
        return line.isDeterminer(at)
                || line.quantity(at).isPresent()
                || line.isIn(at, OBJECT_OPENERS)
                || line.inside(at) && line.lower(at).endsWith("ly");
    }
}
