package org.okrreadiness.scoring.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/** Says what holds for a line as a whole. */
final class TraitReader {

    private static final Set<String> CALCULATED = Set.of("index", "score", "quotient", "factor", "rating");
    private static final Set<String> KNOWN_SCORES = Set.of(
            "audit",
            "exam",
            "credit",
            "test",
            "quality",
            "survey",
            "health",
            "speed",
            "lighthouse",
            "risk",
            "satisfaction",
            "reading",
            "star",
            "app",
            "review",
            "google");

    private static final Set<String> SPOILERS = Set.of(
            "successful",
            "successfully",
            "significantly",
            "significant",
            "most",
            "ish",
            "40ish",
            "effectively",
            "meaningful",
            "substantially",
            "considerably",
            "loveable",
            "works",
            "great",
            "good");
    private static final Set<String> RANKS = Set.of("second", "third", "twice", "halve", "triple", "#");
    private static final Set<String> COMPARATIVES = Set.of(
            "faster",
            "sooner",
            "cheaper",
            "quicker",
            "easier",
            "better",
            "simpler",
            "safer",
            "cleaner",
            "happier",
            "healthier",
            "smoother",
            "fairer",
            "closer",
            "greener",
            "more",
            "less",
            "fewer");

    private final Line line;
    private final Head head;
    private final Measure measure;
    private final List<Amount> amounts;
    private final List<Hit> hits;

    TraitReader(Line line, Head head, Measure measure, List<Amount> amounts, List<Hit> hits) {
        this.line = line;
        this.head = head;
        this.measure = measure;
        this.amounts = amounts;
        this.hits = hits;
    }

    Set<Trait> read(CaseWords words) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        addWording(traits);
        new NumberSense(line, head, measure, amounts).addTo(traits);
        addClause(traits);
        addTerms(traits);
        if (words.isCopied(line.passage())) {
            traits.add(Trait.COPIED);
        }
        return traits;
    }

    private void addWording(Set<Trait> traits) {
        Wording wording = new Wording(line);
        put(traits, Trait.BLANK, line.size() == 0);
        put(traits, Trait.PLACEHOLDER, wording.isPlaceholder());
        put(traits, Trait.GIBBERISH, wording.isGibberish());
        put(traits, Trait.STUFFED, wording.isStuffed());
        put(traits, Trait.ABOUT_ITSELF, wording.isAboutItself());
        put(traits, Trait.NEGATED, wording.isNegated(head));
        put(traits, Trait.CONDITIONAL, wording.isConditional());
        put(traits, Trait.PAST, wording.isPast());
    }

    private void addClause(Set<Trait> traits) {
        put(traits, Trait.OPEN_ENDED, isOpenEnded());
        put(traits, Trait.GRANTED, line.contains(Notion.GRANT, 0, line.size()));
        put(traits, Trait.DONE_PREDICATE, isDone());
        put(traits, Trait.WORK_WITH_RESULT, head.is(Head.Kind.WORK, Head.Kind.HIRE) && hasOwnResult());
        put(traits, Trait.UNIVERSAL, isUniversal());
        Comparison comparison = new Comparison(line);
        put(traits, Trait.MULTIPLIED, comparison.isMultiple());
        put(traits, Trait.COMPARED, comparison.isInWords());
        put(traits, Trait.EXPLAINED, isExplained());
    }

    private void addTerms(Set<Trait> traits) {
        put(traits, Trait.INVENTED_MEASURE, isInvented());
        put(traits, Trait.LISTED, isListed());
        put(traits, Trait.SPOILT, mentions(SPOILERS) && !head.is(Head.Kind.WORK) || spoilsObject());
        put(traits, Trait.WEAK_CORE, isWeakCore());
        put(traits, Trait.VAGUE_COUNT, countsVagueThing());
        put(traits, Trait.NARROWED, isNarrowed());
        put(traits, Trait.INTERNAL_TOPIC, isInternal());
        put(traits, Trait.COMPARATIVE, mentions(COMPARATIVES));
        new PeopleReader(line, head).addTo(traits);
        put(traits, Trait.INSIDER_TERM, hasInsiderTerm());
        put(traits, Trait.INCIDENTAL_NUMBER, hasIncidentalNumber());
    }

    private static void put(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** Brackets or a dash hold more than today's value, a source or a unit. */
    private boolean isExplained() {
        for (int at = 1; at + 1 < line.size(); at++) {
            boolean opens = line.is(at, "(", "\u2013")
                    || line.is(at, "-") && !line.token(at).place().glued();
            if (opens && !isDetail(at + 1)) {
                return true;
            }
        }
        return line.findWord(1, line.size(), "eg", "including", "incl", "focused", "focusing", "such") > 0;
    }

    private boolean isDetail(int from) {
        int end = Math.min(line.size(), from + 8);
        boolean stretch = line.findWord(from, end, "goal", "stretch", "ideally", "ultimate", "aim") >= 0;
        boolean figure = false;
        for (int at = from; at < end && !line.is(at, ")"); at++) {
            figure |= line.quantity(at).isPresent()
                    || line.mask(at).isPresent()
                    || line.has(Notion.SOURCE, at)
                    || line.has(Notion.STATISTIC, at);
        }
        return figure && !stretch;
    }

    /** Work without an end: explore, support; or its name alone: training, recruiting. */
    private boolean isOpenEnded() {
        boolean verb = head.is(Head.Kind.WORK)
                && line.has(Notion.OPEN_WORK, head.from())
                && line.findWord(head.end(), head.end() + 2, "all", "every", "each") < 0;
        int noun = nounToken();
        boolean gerund = head.is(Head.Kind.NOUN)
                && line.inside(noun)
                && line.form(noun) == Stem.Form.ING
                && !line.has(Notion.METRIC, noun);
        return verb
                || gerund
                || head.is(Head.Kind.WORK) && measure.is(Measure.Kind.NONE) && line.size() <= head.end() + 4;
    }

    private int nounToken() {
        return measure.words().isEmpty() ? -1 : lastMeasureToken();
    }

    /** "Three leaflets approved", "the handbook is published". */
    private boolean isDone() {
        if (!head.is(Head.Kind.NOUN)) {
            return false;
        }
        for (int at = head.from() + 1; at < line.size(); at++) {
            boolean predicate = line.has(Notion.ARTEFACT_PREDICATE, at)
                    && !line.isHyphened(at)
                    && (line.form(at) == Stem.Form.ED
                            || line.is(
                                    at,
                                    "live",
                                    "ready",
                                    "done",
                                    "complete",
                                    "available",
                                    "in",
                                    "up",
                                    "built",
                                    "set",
                                    "run",
                                    "operational"));
            if (predicate && !line.has(Notion.PEOPLE, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Work followed by a figure of a measure that is not the work itself. */
    private boolean hasOwnResult() {
        boolean figure = amounts.stream()
                .anyMatch(a -> (a.is(Role.TARGET) || a.is(Role.BASELINE) || a.is(Role.DELTA))
                        && a.span().start() > head.span().end());
        int result = line.find(Notion.RESULT_CLAUSE, head.end(), line.size());
        boolean measured = line.contains(Notion.METRIC, head.end(), line.size())
                || line.contains(Notion.ATTENDANCE, head.end(), line.size());
        return figure && (result >= 0 || measured);
    }

    private boolean isUniversal() {
        boolean all = !head.is(Head.Kind.WORK, Head.Kind.HIRE)
                && (line.is(head.end(), "all", "every", "each")
                        || head.is(Head.Kind.NOUN)
                                && line.is(head.from(), "all", "every", "each", "no", "zero", "none", "nobody"));
        boolean stop = line.findWord(0, Math.min(4, line.size()), "stop") > 0;
        return (all || stop) && line.contains(Notion.PEOPLE, head.from(), Math.min(line.size(), head.end() + 5));
    }

    /** "Synergy index": a score, index or quotient of something that is no measure. */
    private boolean isInvented() {
        if (!measure.is(Measure.Kind.UNKNOWN, Measure.Kind.FUZZY, Measure.Kind.NONE) || amounts.isEmpty()) {
            return false;
        }
        int last = lastMeasureToken();
        boolean named = line.isIn(last, CALCULATED);
        boolean slogan =
                line.contains(Notion.BUZZ, 0, last + 1) && amounts.stream().anyMatch(a -> a.is(Role.BASELINE));
        return (named || slogan) && !mentions(KNOWN_SCORES);
    }

    private boolean isInternal() {
        NounPhrase object = new NounPhraseReader(line).at(head.is(Head.Kind.NOUN) ? head.from() : head.end());
        return line.contains(Notion.INTERNAL, object.from(), Math.max(object.end(), object.from() + 1));
    }

    private boolean spoilsObject() {
        NounPhrase object = new NounPhraseReader(line).at(head.end());
        for (int at = head.end(); head.is(Head.Kind.WORK) && at < object.end(); at++) {
            if (line.isIn(at, SPOILERS)) {
                return true;
            }
        }
        return line.is(line.size() - 1, "works")
                || line.is(line.size() - 2, "works")
                || line.is(line.size() - 3, "works");
    }

    /** For work only its object counts; elsewhere any weak word does. */
    private boolean isWeakCore() {
        int end = head.is(Head.Kind.WORK)
                ? new NounPhraseReader(line).at(head.end()).end()
                : line.size();
        for (int at = head.is(Head.Kind.NOUN) ? head.from() : head.end(); at < Math.min(end, line.size()); at++) {
            boolean compound = line.isHyphened(at + 1);
            if (line.has(Notion.VAGUE, at)
                    && !compound
                    && line.length(Notion.BUZZ, at) <= line.length(Notion.VAGUE, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean countsVagueThing() {
        for (Amount amount : amounts) {
            NounPhrase counted = new NounPhraseReader(line).at(amount.quantity().end());
            boolean near =
                    !counted.isEmpty() && counted.from() <= amount.quantity().end() + 2;
            if (near && line.inside(counted.head()) && line.has(Notion.VAGUE_COUNT, counted.head())) {
                return true;
            }
        }
        return false;
    }

    /** A statistic, a rate, or more than two words of what is measured in front of its values. */
    private boolean isNarrowed() {
        boolean statistic =
                line.contains(Notion.STATISTIC, 0, line.size()) || line.findWord(0, line.size(), "per") >= 0;
        int first = amounts.isEmpty() ? line.size() : amounts.get(0).quantity().from();
        int content = 0;
        for (int at = head.end(); at < (first > head.end() + 1 ? first : line.size()); at++) {
            content += line.isContent(at) ? 1 : 0;
        }
        return statistic
                || content >= 3
                || amounts.stream().anyMatch(a -> a.is(Role.CONDITION) || a.is(Role.DENOMINATOR));
    }

    /** Two words of weight joined by "and", outside brackets and not after "between". */
    private boolean isListed() {
        for (int at = 1; at + 1 < line.size(); at++) {
            boolean joins =
                    line.is(at, "and", "&") && at != head.end() && line.isContent(at - 1) && line.isContent(at + 1);
            boolean apart = line.findWord(Math.max(0, at - 3), at, "between") >= 0
                    || line.findWord(0, at, "(") >= 0 && line.findWord(at, line.size(), ")") >= 0;
            if (joins && !apart) {
                return true;
            }
        }
        return false;
    }

    private int lastMeasureToken() {
        int at = line.size() - 1;
        while (at > 0 && line.token(at).end() > measure.span().end()) {
            at--;
        }
        return at;
    }

    private boolean mentions(Set<String> words) {
        for (int at = 0; at < line.size(); at++) {
            if (line.isIn(at, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInsiderTerm() {
        boolean titled = isTitleCase();
        for (int at = 0; at < line.size(); at++) {
            Token token = line.token(at);
            boolean acronym = token.isWord()
                    && token.isAcronym()
                    && token.text().length() <= 6
                    && !line.has(Notion.KNOWN_ACRONYM, at)
                    && !isShouted();
            boolean name = !titled
                    && at > 0
                    && !startsSentence(at)
                    && token.isWord()
                    && token.isCapitalised()
                    && !token.isAcronym()
                    && isUnknownName(at);
            if (acronym || name && !isMeasured()) {
                return true;
            }
        }
        return false;
    }

    /** A name inside a measured result costs nothing: the figure tells what it is about. */
    private boolean isMeasured() {
        boolean aimed =
                amounts.stream().anyMatch(a -> a.is(Role.TARGET) || a.is(Role.DELTA) || a.is(Role.OUTPUT_COUNT));
        return aimed && !head.is(Head.Kind.WORK) || amounts.stream().anyMatch(a -> a.is(Role.BASELINE));
    }

    private boolean isUnknownName(int at) {
        boolean known = line.has(Notion.KNOWN_NAME, at)
                || line.hasAny(at, Notion.PLACE, Notion.PEOPLE, Notion.ROLE, Notion.METRIC)
                || line.mask(at).isPresent();
        return !known
                && !line.has(Notion.KNOWN_ACRONYM, at)
                && line.token(at).text().length() > 1;
    }

    private boolean startsSentence(int at) {
        return line.is(at - 1, ".", "!", "?", ":", "-", "\u2013", "\"", "'", "(", ";", "*");
    }

    /** Capitals throughout are a way of writing, not names. */
    private boolean isTitleCase() {
        int words = 0;
        int capitals = 0;
        for (int at = 1; at < line.size(); at++) {
            if (line.token(at).isWord() && line.isContent(at)) {
                words++;
                capitals += line.token(at).isCapitalised() ? 1 : 0;
            }
        }
        return words > 2 && capitals * 3 > words * 2;
    }

    private boolean isShouted() {
        return line.passage().typed().equals(line.passage().typed().toUpperCase(java.util.Locale.ROOT));
    }

    private boolean hasIncidentalNumber() {
        boolean masked = line.passage().masks().stream().anyMatch(mask -> hasDigit(mask.from(), mask.end()));
        boolean coded = hasDigit(0, line.size());
        return masked
                || coded
                || mentions(RANKS)
                || line.findWord(0, line.size(), "number") >= 0 && line.findWord(0, line.size(), "one") >= 0;
    }

    private boolean hasDigit(int from, int end) {
        for (int at = from; at < end; at++) {
            if (line.token(at).text().chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }
}
