package org.okrreadiness.scoring.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what holds for a line as a whole. */
final class TraitReader {

    private static final WordSet RANKS = WordSet.of("second", "third", "twice", "halve", "triple", "#");

    private final Line line;
    private final Head head;
    private final Measure measure;
    private final List<Amount> amounts;

    TraitReader(Line line, Head head, Measure measure, List<Amount> amounts) {
        this.line = line;
        this.head = head;
        this.measure = measure;
        this.amounts = amounts;
    }

    Set<Trait> read(CaseWords words) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        addWording(traits);
        new NumberSense(line, head, measure, amounts).addTo(traits);
        addClause(traits);
        addMeasure(traits);
        new PeopleReader(line, head).addTo(traits);
        new StateReader(line, head).addTo(traits);
        if (words.isCopied(line.passage())) {
            traits.add(Trait.COPIED);
        }
        return traits;
    }

    private void addWording(Set<Trait> traits) {
        Gibberish gibberish = new Gibberish(line);
        Mood mood = new Mood(line);
        put(traits, Trait.BLANK, line.size() == 0);
        put(traits, Trait.PLACEHOLDER, new Slots(line).areLeft());
        put(traits, Trait.GIBBERISH, gibberish.isThere());
        put(traits, Trait.UNKNOWN_WORDS, gibberish.isUnknown());
        put(traits, Trait.FOREIGN, gibberish.isForeign());
        put(traits, Trait.DISGUISED, gibberish.isDisguised());
        put(traits, Trait.STUFFED, new Heap(line).isThere());
        put(traits, Trait.ABOUT_ITSELF, new SelfReference(line).isThere());
        put(traits, Trait.NEGATED, mood.isNegated(head));
        put(traits, Trait.CONDITIONAL, mood.isConditional());
        put(traits, Trait.PAST, mood.isPast());
        put(traits, Trait.QUESTION, mood.isQuestion());
        put(traits, Trait.REPORTED, mood.isReported());
    }

    private void addClause(Set<Trait> traits) {
        ClauseTraits clause = new ClauseTraits(line, head, measure, amounts);
        put(traits, Trait.OPEN_ENDED, clause.isOpenEnded());
        put(traits, Trait.ON_PAPER, clause.isOnPaper());
        put(traits, Trait.GRANTED, line.contains(Notion.GRANT, 0, line.size()));
        put(traits, Trait.DONE_PREDICATE, clause.isDone());
        put(traits, Trait.WORK_WITH_RESULT, head.is(Head.Kind.WORK, Head.Kind.HIRE) && clause.hasOwnResult());
        PredicateTraits predicate = new PredicateTraits(line, head);
        put(traits, Trait.MOVED, predicate.isMoved());
        put(traits, Trait.HELD, predicate.isHeld());
        put(traits, Trait.TAKEN_UP, predicate.isTakenUp());
        put(traits, Trait.IN_SERVICE, predicate.isInService());
        put(traits, Trait.HANDED_OUT, predicate.isHandedOut());
        put(traits, Trait.WORKED_ON, predicate.isWorkedOn(measure));
        put(traits, Trait.CONSEQUENCE, clause.resultClause() >= 0);
        put(traits, Trait.UNIVERSAL, clause.isUniversal());
        put(traits, Trait.GUARDRAIL, line.contains(Notion.GUARDRAIL_NAME, 0, line.size()));
        put(traits, Trait.EXPLAINED, clause.isExplained());
        put(traits, Trait.LISTED, clause.isListed());
        put(traits, Trait.INTERNAL_TOPIC, clause.isInternal());
    }

    private void addMeasure(Set<Trait> traits) {
        Comparison comparison = new Comparison(line);
        put(traits, Trait.MULTIPLIED, comparison.isMultiple());
        put(traits, Trait.COMPARED, comparison.isInWords());
        put(traits, Trait.COMPARATIVE, line.contains(Notion.COMPARATIVE, 0, line.size()));
        MeasureTraits words = new MeasureTraits(line, head, measure, amounts);
        put(traits, Trait.INVENTED_MEASURE, words.isInvented());
        put(traits, Trait.SPOILT, words.isSpoilt());
        put(traits, Trait.WEAK_CORE, words.isWeakCore());
        put(traits, Trait.VAGUE_COUNT, words.countsVagueThing());
        put(traits, Trait.NARROWED, words.isNarrowed());
        put(traits, Trait.SCOPED, words.isScoped());
        put(traits, Trait.INSIDER_TERM, new InsiderTerms(line, head, amounts).areThere());
        put(traits, Trait.INCIDENTAL_NUMBER, hasIncidentalNumber());
    }

    private static void put(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    private boolean hasIncidentalNumber() {
        return hasDigit()
                || line.findWord(0, line.size(), RANKS) >= 0
                || line.findWord(0, line.size(), "number") >= 0 && line.findWord(0, line.size(), "one") >= 0;
    }

    private boolean hasDigit() {
        for (int at = 0; at < line.size(); at++) {
            if (hasDigit(line.token(at).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
