package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Stem;

/** Finds what a line measures: the object of its verb, the noun it names, or whom a share is a share of. */
final class MeasureReader {

    private static final WordSet MOVERS =
            WordSet.of("get", "have", "convince", "persuade", "enable", "see", "bring", "win", "attract");
    private static final WordSet ATTENDED = WordSet.of(
            "attend",
            "attends",
            "attended",
            "watch",
            "watched",
            "read",
            "enabled",
            "onboarded",
            "course",
            "training",
            "workshop",
            "webinar",
            "video",
            "module");
    private static final WordSet DEPARTMENTS =
            WordSet.of("sales", "marketing", "customs", "support", "procurement", "legal", "finance");
    private final Line line;
    private final CaseWords words;
    private final NounPhraseReader phrases;

    MeasureReader(Line line, CaseWords words) {
        this.line = line;
        this.words = words;
        this.phrases = new NounPhraseReader(line);
    }

    /** The measure a head is about. */
    Measure of(Head head) {
        int from = head.is(Head.Kind.NOUN) ? head.from() : head.end();
        NounPhrase phrase = phrases.at(from);
        if (phrase.isEmpty() || !line.inside(phrase.head())) {
            return none(from);
        }
        Measure found = measure(phrase);
        if (head.isMovement() && isMoved(phrase)) {
            return measure(Measure.Kind.PEOPLE, found.family(), phrase.from(), phrase.end());
        }
        boolean goesOn = found.is(Measure.Kind.UNKNOWN)
                && head.isMovement()
                && line.isContent(phrase.end())
                && !line.hasAny(phrase.end(), Notion.WORK);
        Measure next = goesOn ? measure(phrases.at(phrase.end())) : found;
        return next.is(Measure.Kind.OUTCOME) ? next : found;
    }

    /** "Get two external projects to adopt it": whatever is counted acts for itself. */
    private boolean isMoved(NounPhrase phrase) {
        boolean gets = line.is(phrase.end(), "to")
                && line.isContent(phrase.end() + 1)
                && !line.hasAny(phrase.end() + 1, Notion.METRIC);
        return gets && phrase.end() <= 12 && line.isIn(0, MOVERS);
    }

    /** The measure named by the noun phrase at or after {@code from}. */
    Measure at(int from) {
        NounPhrase phrase = phrases.at(from);
        return phrase.isEmpty() || !line.inside(phrase.head()) ? none(from) : measure(phrase);
    }

    /** Every known measure in the line, each family once. */
    List<Measure> all() {
        List<Measure> found = new ArrayList<>();
        int at = 0;
        while (line.inside(at)) {
            Optional<Measure> here = knownAt(at);
            if (here.isPresent() && !holdsFamilyOf(found, here.get())) {
                found.add(here.get());
            }
            at += here.isPresent() ? Math.max(1, line.length(Notion.METRIC, at)) : 1;
        }
        return found;
    }

    private static boolean holdsFamilyOf(List<Measure> found, Measure measure) {
        for (Measure other : found) {
            if (measure.family().isKnown() && other.family().equals(measure.family())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Measure> knownAt(int at) {
        Optional<PhraseTrie.Match<MetricDefinition>> match =
                words.metricAt(line.passage().tokens(), at);
        if (match.isPresent()) {
            return Optional.of(defined(match.get().value(), at, at + match.get().length()));
        }
        return line.family(at)
                .map(family -> measure(Measure.Kind.OUTCOME, family, at, at + line.length(Notion.METRIC, at)));
    }

    private Measure none(int at) {
        return measure(Measure.Kind.NONE, MetricFamily.UNKNOWN, at, at);
    }

    private Measure measure(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.tail(); i++) {
            Optional<PhraseTrie.Match<MetricDefinition>> match =
                    words.metricAt(line.passage().tokens(), i);
            if (match.isPresent()) {
                return defined(match.get().value(), i, i + match.get().length());
            }
        }
        return measure(kind(phrase), family(phrase), phrase.from(), phrase.end());
    }

    private Measure defined(MetricDefinition metric, int from, int end) {
        MetricFamily family = new MetricFamily(
                metric.scale().family(),
                metric.scale().polarity(),
                metric.scale().leading());
        return new Measure(
                Measure.Kind.OUTCOME, family, Optional.of(metric), line.span(from, end), line.words(from, end));
    }

    private Measure measure(Measure.Kind kind, MetricFamily family, int from, int end) {
        return new Measure(kind, family, Optional.empty(), line.span(from, end), line.words(from, end));
    }

    private MetricFamily family(NounPhrase phrase) {
        MetricFamily found = MetricFamily.UNKNOWN;
        int longest = 0;
        for (int i = phrase.from(); i < phrase.end(); i++) {
            // Of two measures of one length the later is nearer the noun: "customer retention" is retention.
            if (line.length(Notion.METRIC, i) > 0 && line.length(Notion.METRIC, i) >= longest) {
                longest = line.length(Notion.METRIC, i);
                found = line.family(i).orElse(found);
            }
        }
        // "Customers who cancel" are counted for what they do.
        boolean described = line.has(Notion.PEOPLE, phrase.head()) && line.is(phrase.end(), "who", "that");
        int later = line.find(Notion.METRIC, phrase.end(), Math.max(phrase.tail(), described ? phrase.end() + 4 : 0));
        return found.isKnown() && !(described && later >= 0)
                ? found
                : line.family(later).orElse(MetricFamily.UNKNOWN);
    }

    /** "Hours our engineers spend on refactoring". */
    private boolean isOwnEffort(NounPhrase phrase) {
        return line.is(phrase.head(), "time", "hours", "days", "minutes", "weeks")
                && line.is(phrase.end(), "our", "we", "the")
                && line.findWord(
                                phrase.end(),
                                phrase.end() + 5,
                                "spend",
                                "spends",
                                "invest",
                                "put",
                                "give",
                                "gives",
                                "puts")
                        > 0;
    }

    private Measure.Kind kind(NounPhrase phrase) {
        boolean harmed = line.contains(Notion.HARM, phrase.from(), Math.min(phrase.tail(), phrase.end() + 5));
        boolean othersAct = othersAct(phrase) || isShareWithEffect(phrase);
        boolean metricHead = line.covers(Notion.METRIC, phrase);
        if ((line.covers(Notion.OWN_VOLUME, phrase) || isOwnEffort(phrase)) && !harmed) {
            return Measure.Kind.OWN_VOLUME;
        }
        if (line.contains(Notion.PLAN_MEASURE, phrase.from(), phrase.end()) && !metricHead && !harmed) {
            return Measure.Kind.PLAN;
        }
        if (line.contains(Notion.ATTENDANCE, phrase.from(), phrase.end())
                && (!metricHead || longest(Notion.ATTENDANCE, phrase) >= longest(Notion.METRIC, phrase))
                && !harmed) {
            return Measure.Kind.ATTENDANCE;
        }
        if (metricHead) {
            return Measure.Kind.OUTCOME;
        }
        return byHeadNoun(phrase, harmed || othersAct);
    }

    private Measure.Kind byHeadNoun(NounPhrase phrase, boolean othersOrHarm) {
        boolean output = line.covers(Notion.OUTPUT, phrase) || line.covers(Notion.WORK_NOUN, phrase);
        if (output && !othersOrHarm && isTimed()) {
            return Measure.Kind.UNKNOWN;
        }
        if (othersOrHarm) {
            return line.has(Notion.PEOPLE, phrase.head()) ? Measure.Kind.PEOPLE : Measure.Kind.OUTCOME;
        }
        if (output) {
            return Measure.Kind.OWN_OUTPUT;
        }
        if (line.covers(Notion.PEOPLE, phrase) || line.covers(Notion.ROLE, phrase)) {
            return trainedPeople(phrase) ? Measure.Kind.ATTENDANCE : Measure.Kind.PEOPLE;
        }
        if (namesMeasure(phrase)) {
            return Measure.Kind.OUTCOME;
        }
        return line.contains(Notion.FUZZY, phrase.from(), phrase.end()) ? Measure.Kind.FUZZY : Measure.Kind.UNKNOWN;
    }

    /** A measure in front of the noun makes it a measure too; people in front of it do not. */
    private boolean namesMeasure(NounPhrase phrase) {
        for (int at = phrase.from(); at < phrase.end(); at++) {
            if (line.has(Notion.METRIC, at) && !line.has(Notion.PEOPLE, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean trainedPeople(NounPhrase phrase) {
        for (int at = phrase.end(); at < line.size(); at++) {
            boolean attends = line.has(Notion.ATTENDANCE, at) || line.isIn(at, ATTENDED);
            if (attends) {
                return !line.contains(Notion.METRIC, phrase.end(), at);
            }
        }
        return false;
    }

    private int longest(Notion notion, NounPhrase phrase) {
        int longest = 0;
        for (int i = phrase.from(); i < phrase.end(); i++) {
            longest = Math.max(longest, line.length(notion, i));
        }
        return longest;
    }

    /** "Average call from 70 to 45 minutes" says how long, not how many. */
    private boolean isTimed() {
        List<Quantity> values = line.passage().quantities();
        if (values.size() != 2 || line.findWord(0, 3, "average", "median", "mean", "typical") < 0) {
            return false;
        }
        return hasValueIn(Quantity.Kind.TIME)
                && values.stream()
                        .allMatch(
                                q -> q.unit().is(Quantity.Kind.TIME) || q.unit().is(Quantity.Kind.COUNT));
    }

    private boolean hasValueIn(Quantity.Kind kind) {
        for (Quantity value : line.passage().quantities()) {
            if (value.unit().is(kind)) {
                return true;
            }
        }
        return false;
    }

    /** "Test drives that lead to a sale", "reports filed by patients": a share of them, and not how many are made. */
    private boolean isShareWithEffect(NounPhrase phrase) {
        int next = phrase.end();
        boolean shares = hasValueIn(Quantity.Kind.PERCENT);
        boolean relative = line.is(next, "that", "which", "where") || line.is(next, "in") && line.is(next + 1, "which");
        boolean byOthers = line.form(next) == Stem.Form.ED
                && line.is(next + 1, "by")
                && line.contains(Notion.PEOPLE, next + 2, next + 5)
                && line.findWord(next + 2, next + 5, "us", "our") < 0;
        boolean ours = line.is(next + 1, "we", "our") || line.isAuxiliary(next + 1);
        return shares && (relative && !ours || byOthers);
    }

    /** "Reports customers ask us to correct": the noun is ours, what happens to it is somebody else's doing. */
    private boolean othersAct(NounPhrase phrase) {
        int at = line.isRelative(phrase.end()) ? phrase.end() + 1 : phrase.end();
        if (line.is(at, "our", "the", "their")) {
            at++;
        }
        boolean people = line.has(Notion.PEOPLE, at) || line.is(at, "nobody") || line.isIn(at, DEPARTMENTS);
        boolean ours = line.is(at, "team", "teams", "rep", "reps");
        int next = at + Math.max(1, line.length(Notion.PEOPLE, at));
        boolean adverb = line.inside(next) && line.lower(next).endsWith("ly");
        int verb = adverb ? next + 1 : next;
        return people
                && !ours
                && line.isContent(verb)
                && line.quantity(verb).isEmpty()
                && line.form(verb) != Stem.Form.ED;
    }
}
