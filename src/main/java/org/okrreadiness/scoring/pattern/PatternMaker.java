package org.okrreadiness.scoring.pattern;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Measure;
import org.okrreadiness.scoring.reading.Trait;

/**
 * Makes one pattern for a line: a sentence with the participant's own nouns whose slots they fill themselves. Filled with anything
 * sensible it names a result with both ends of its change. Pure and safe for several threads.
 */
public final class PatternMaker {

    private static final String MEASURE = "pattern.measure";
    private static final String MEASURE_TO_TARGET = "pattern.measure-to-target";

    private final LineReader reader;

    /** @param reader the one the lines were read by */
    public PatternMaker(LineReader reader) {
        this.reader = reader;
    }

    /** A pattern for a key result; one without the line's words when none of them can be trusted. */
    public Phrase keyResult(LineReading line) {
        OwnWords own = new OwnWords(line);
        if (isUntrusted(line)) {
            return Phrase.of("pattern.anybody");
        }
        Optional<Phrase> pattern = isWork(line) ? Optional.empty() : measured(line, own);
        return pattern.or(() -> own.people().filter(this::canAct).map(one("pattern.people")))
                .or(() -> own.measure(Measure.Kind.ATTENDANCE).map(one("pattern.stand-in")))
                .or(() -> own.measure(Measure.Kind.PLAN).map(one("pattern.plan")))
                .or(() -> isWork(line)
                        ? Optional.empty()
                        : own.measure(Measure.Kind.FUZZY, Measure.Kind.OUTCOME, Measure.Kind.UNKNOWN)
                                .map(one("pattern.quality")))
                .or(() -> own.output().map(one("pattern.output")))
                .orElseGet(() -> Phrase.of("pattern.anybody"));
    }

    /** A pattern for an objective. */
    public Phrase objective(LineReading line) {
        OwnWords own = new OwnWords(line);
        if (isUntrusted(line)) {
            return Phrase.of("pattern.objective-anybody");
        }
        return own.people()
                .map(words ->
                        Phrase.of(canFeel(words) ? "pattern.objective-people" : "pattern.objective-some-people", words))
                .or(() -> own.output().map(one("pattern.objective-output")))
                .or(() -> own.measure(Measure.Kind.UNKNOWN).map(one("pattern.objective-output")))
                .or(() -> own.measure(Measure.Kind.OUTCOME, Measure.Kind.FUZZY).map(one("pattern.objective-measure")))
                .orElseGet(() -> Phrase.of("pattern.objective-anybody"));
    }

    private Optional<Phrase> measured(LineReading line, OwnWords own) {
        Optional<String> known = own.measure(Measure.Kind.OUTCOME);
        Optional<String> measure = (line.amounts().isEmpty()
                        ? known
                        : known.or(() -> own.measure(Measure.Kind.UNKNOWN)))
                .filter(this::canMove);
        boolean keepsTarget = !line.head().is(Head.Kind.HOLD) && line.measures().size() == 1;
        return measure.map(words -> own.onlyTarget()
                .filter(target -> keepsTarget && canMove(words, target))
                .map(target -> Phrase.of(MEASURE_TO_TARGET, words, target))
                .orElseGet(() -> Phrase.of(MEASURE, words)));
    }

    /** Something the team does or makes possible: the figure that would move is another one. */
    private static boolean isWork(LineReading line) {
        return line.head().is(Head.Kind.WORK, Head.Kind.HIRE, Head.Kind.CAPABILITY, Head.Kind.STATE)
                || line.shows(EvidenceCode.CAPABILITY_PRED)
                || line.has(Trait.DONE_PREDICATE);
    }

    private static boolean isUntrusted(LineReading line) {
        return line.has(Trait.BLANK)
                || line.has(Trait.PLACEHOLDER)
                || line.has(Trait.GIBBERISH)
                || line.has(Trait.STUFFED)
                || line.has(Trait.COPIED)
                || line.has(Trait.ABOUT_ITSELF);
    }

    private static Function<String, Phrase> one(String key) {
        return words -> new Phrase(key, List.of(words));
    }

    /** A noun stands outside a slot only where the reader takes it for a measure with nothing else around it. */
    private boolean canMove(String measure) {
        return !measure.contains(" from ") && isResult(reader.read(KeyResult.ofText(measure + " from 40 to 60")));
    }

    private boolean canMove(String measure, String target) {
        String start = target.replaceFirst("^\\P{Nd}+", "");
        return isResult(reader.read(KeyResult.ofText(measure + " from " + start + " to " + target)));
    }

    private boolean canAct(String people) {
        return isResult(reader.read(KeyResult.ofText("Share of " + people + " who renew from 40% to 60%")));
    }

    /** "Staff" and "store managers" begin like an order to somebody until a word stands before them. */
    private boolean canFeel(String people) {
        LineReading trial = reader.read(new Objective(people + " feel at home from day one"));
        return trial.has(Trait.PEOPLE_ACT) && trial.head().is(Head.Kind.NOUN);
    }

    private static boolean isResult(LineReading trial) {
        return trial.baseline().isPresent()
                && trial.target().isPresent()
                && !isWork(trial)
                && !trial.head().is(Head.Kind.HOLD)
                && !trial.has(Trait.INVENTED_MEASURE)
                && !trial.has(Trait.NEGATED)
                && trial.measure().is(Measure.Kind.OUTCOME, Measure.Kind.PEOPLE, Measure.Kind.UNKNOWN);
    }
}
