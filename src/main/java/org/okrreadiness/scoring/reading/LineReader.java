package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;

/**
 * Reads lines written for one case. Immutable; safe for several threads. Making one costs a pass over the case's prose, so keep it
 * for as long as the case stays the same.
 */
public final class LineReader {

    private static final int LONGEST = 8_000;

    private static final Set<EvidenceCode> BESIDE = EnumSet.of(
            EvidenceCode.OWNER, EvidenceCode.SOURCE, EvidenceCode.DATE, EvidenceCode.PERIOD, EvidenceCode.VAGUE_TIME);

    private final Lexicons lexicons;
    private final CaseWords words;
    private final DueDates dueDates;
    private final RecentReadings recent = new RecentReadings();

    private LineReader(Lexicons lexicons, CaseWords words) {
        this.lexicons = lexicons;
        this.words = words;
        this.dueDates = new DueDates(words.situation().cycle());
    }

    /** A reader for lines written for {@code situation}; {@link Situation#NONE} for lines on their own. */
    public static LineReader of(Situation situation) {
        return new LineReader(Lexicons.standard(), new CaseWords(situation));
    }

    /** The case this reader reads for. */
    public Situation situation() {
        return words.situation();
    }

    /**
     * Reads any one line.
     *
     * @param text as typed; of an overlong text only the first three hundred words of the first 8,000 characters are read, for no line is that
     *     long
     */
    public LineReading read(String text) {
        Passage whole = Passage.of(text.substring(0, Math.min(text.length(), LONGEST)));
        Asides asides = new Asides(whole);
        Line line = new Line(asides.areThere() ? asides.rest() : whole, lexicons);
        Head head = new HeadReader(line).read();
        MeasureReader measures = new MeasureReader(line, words);
        Measure measure = measures.of(head);
        List<Amount> amounts = new AmountReader(line, head, measure).read();
        List<Hit> hits = new SideReader(line, head, amounts).read();
        Set<Trait> traits = new TraitReader(line, head, measure, amounts).read(words);
        int results = new ResultCounter(line, head, amounts).count();
        return new LineReading(
                shape(text, line, traits, results, Makeup.of(line, measure), asides.spans()),
                head,
                joined(measure, measures.all()),
                amounts,
                inReadingOrder(hits, beside(asides), dueDates.in(whole)));
    }

    /** Reads an objective. */
    public LineReading read(Objective objective) {
        return recent.of(objective, objective.text(), () -> read(objective.text()));
    }

    /** Reads a key result: its sentence, completed from the fields beside it. */
    public LineReading read(KeyResult keyResult) {
        return recent.of(keyResult, keyResult.text(), () -> new FieldReader(this, dueDates).read(keyResult));
    }

    private static LineReading.Shape shape(
            String text, Line line, Set<Trait> traits, int results, Makeup makeup, List<Span> asides) {
        List<String> stems = new ArrayList<>(line.size());
        for (int at = 0; at < line.size(); at++) {
            if (line.isContent(at)) {
                stems.add(line.token(at).stem().key());
            }
        }
        return new LineReading.Shape(text, words(line), sentences(line), stems, traits, results, makeup, asides);
    }

    private static int words(Line line) {
        int words = 0;
        for (int at = 0; at < line.size(); at++) {
            words += line.isMark(at) ? 0 : 1;
        }
        return words;
    }

    private static int sentences(Line line) {
        int sentences = 1;
        for (int at = 1; at + 1 < line.size(); at++) {
            sentences += line.endsSentence(at) ? 1 : 0;
        }
        return sentences;
    }

    /** Who answers for a result, where its numbers come from and by when it is due may well stand in an aside. */
    private List<Hit> beside(Asides asides) {
        if (!asides.areThere()) {
            return List.of();
        }
        Line line = new Line(asides.themselves(), lexicons);
        return new SideReader(line, new HeadReader(line).read(), List.of())
                .read().stream().filter(hit -> BESIDE.contains(hit.code())).toList();
    }

    private static List<Hit> inReadingOrder(List<Hit> hits, List<Hit> beside, List<Hit> dates) {
        if (beside.isEmpty() && dates.isEmpty()) {
            return hits;
        }
        List<Hit> all = new ArrayList<>(hits);
        all.addAll(beside);
        all.addAll(dates);
        all.sort(Comparator.comparingInt(hit -> hit.span().start()));
        return all;
    }

    private static List<Measure> joined(Measure first, List<Measure> others) {
        List<Measure> all = new ArrayList<>();
        all.add(first);
        for (Measure other : others) {
            if (!other.span().equals(first.span()) && !same(other, first)) {
                all.add(other);
            }
        }
        return all;
    }

    private static boolean same(Measure other, Measure first) {
        return first.family().isKnown()
                && other.family().equals(first.family())
                && other.definition().equals(first.definition());
    }
}
