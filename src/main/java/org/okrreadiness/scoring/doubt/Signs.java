package org.okrreadiness.scoring.doubt;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.Hit;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Makeup;
import org.okrreadiness.scoring.reading.Measure;
import org.okrreadiness.scoring.reading.Trait;

/**
 * What of a reading bears on doubt: which signs it shows and how much of each, and its wording. Read once for a line and weighed once
 * for each criterion, always in the order of the signs' numbers and of the words, so that the sum is the same to the last bit on every
 * machine.
 */
public final class Signs {

    private static final List<Trait> TRAITS = List.of(Trait.values());
    private static final double WORDS_PER_UNIT = 10;
    private static final int PAIR = 2;
    private static final int MOST = 3;

    /** Words that fewer organisations use are seldom. */
    static final int SELDOM = 3;

    /** Words that fewer organisations use are uncommon. */
    static final int UNCOMMON = 10;

    private static final int MOST_UNUSUAL = 4;
    private static final int FEW_WORDS = 4;
    private static final int SOME_WORDS = 8;
    private static final int SHORTEST_WORD = 3;

    private final double[] extents = new double[Sign.all().size()];
    private final int[] shown;
    private final int[] wordings;

    private Signs(LineReading line, WordKnowledge known) {
        for (Trait trait : TRAITS) {
            put(Sign.of(trait), line.has(trait));
        }
        extents[Sign.of(line.head().kind())] = 1;
        extents[Sign.of(line.measure().kind())] = 1;
        extents[Sign.of(line.head().kind(), line.measure().kind())] = 1;
        line.amounts().forEach(this::put);
        put(Sign.bare(line.head().kind()), line.amounts().isEmpty());
        put(line.makeup());
        for (Hit hit : line.hits()) {
            put(
                    Sign.of(hit.code()),
                    extents[Sign.of(hit.code())] > 0 || !line.isAside(hit.span().start()));
        }
        extents[Sign.UNREAD] = unread(line);
        extents[Sign.LENGTH] = line.shape().words() / WORDS_PER_UNIT;
        put(Sign.JOINED, line.shape().results() > 1);
        put(Sign.MANY_AMOUNTS, line.amounts().size() > PAIR);
        put(Sign.MANY_MEASURES, line.measures().size() > 1);
        put(Sign.SENTENCES, line.shape().sentences() > 1);
        putChange(line);
        putUsual(line.makeup().words(), known.everyday());
        this.shown = shown(extents);
        this.wordings = known.index().in(line.makeup().words());
    }

    private void putUsual(List<String> words, Everyday everyday) {
        int count = 0;
        double usual = 0;
        for (String word : words) {
            if (word.length() >= SHORTEST_WORD && Character.isLetter(word.charAt(0))) {
                int organisations = everyday.organisations(word);
                extents[Sign.UNUSUAL] += organisations == 0 ? 1 : 0;
                extents[Sign.SELDOM] += organisations < SELDOM ? 1 : 0;
                extents[Sign.UNCOMMON] += organisations < UNCOMMON ? 1 : 0;
                usual += everyday.usual(organisations);
                count++;
            }
        }
        extents[Sign.UNUSUAL] = Math.min(MOST_UNUSUAL, extents[Sign.UNUSUAL]);
        extents[Sign.SELDOM] = Math.min(MOST_UNUSUAL, extents[Sign.SELDOM]);
        extents[Sign.UNCOMMON] = Math.min(MOST_UNUSUAL, extents[Sign.UNCOMMON]);
        extents[Sign.USUAL] = usual / Math.max(1, count);
        put(Sign.SHORT, count <= FEW_WORDS);
        put(Sign.MIDDLING, count <= SOME_WORDS);
    }

    private void put(Amount amount) {
        extents[Sign.of(amount.role())] = 1;
        extents[Sign.of(amount.role(), amount.unit().kind())] = 1;
        extents[Sign.of(amount.role(), amount.quantity().bound())] = 1;
        put(Sign.ZERO, extents[Sign.ZERO] > 0 || amount.value() == 0);
        put(Sign.ONE, extents[Sign.ONE] > 0 || amount.value() == 1);
    }

    private void put(Makeup makeup) {
        extents[Sign.opening(makeup.opening())] = 1;
        extents[Sign.opening(makeup.openingForm())] = 1;
        extents[Sign.measured(makeup.measured())] = 1;
        extents[Sign.PARTICIPLES] = Math.min(MOST, makeup.participles());
        extents[Sign.STRANGE] = Math.min(MOST, makeup.strange());
        extents[Sign.COMMAS] = Math.min(MOST, commas(makeup.words()));
    }

    private static long commas(List<String> words) {
        return words.stream()
                .filter(word -> word.equals(",") || word.equals(";"))
                .count();
    }

    private void putChange(LineReading line) {
        if (line.baseline().isPresent() && line.target().isPresent()) {
            double change = line.target().get().value() - line.baseline().get().value();
            put(Sign.FALLS, change < 0);
            put(Sign.RISES, change > 0);
            extents[Sign.paired(line.measure().kind())] = 1;
            extents[Sign.paired(line.head().kind())] = 1;
        }
    }

    public static Signs of(LineReading line) {
        return of(line, WordKnowledge.standard());
    }

    static Signs of(LineReading line, WordKnowledge known) {
        return new Signs(line, known);
    }

    /** For each threshold the sum of what is shown, each sign and each word times its weight. */
    double[] weigh(Weights weights) {
        double[] sums = new double[Weights.THRESHOLDS];
        for (int sign : shown) {
            weights.addSign(sign, extents[sign], sums);
        }
        for (int number : wordings) {
            weights.addWords(number, sums);
        }
        return sums;
    }

    /** The numbers of its words and pairs of words, each once. */
    int[] wordings() {
        return wordings;
    }

    /** How much of the sign with this number is shown; 0 for none. */
    double extent(int sign) {
        return extents[sign];
    }

    private void put(int sign, boolean holds) {
        extents[sign] = holds ? 1 : 0;
    }

    private static int[] shown(double[] extents) {
        int[] found = new int[extents.length];
        int count = 0;
        for (int sign = 0; sign < extents.length; sign++) {
            if (extents[sign] != 0) {
                found[count++] = sign;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static double unread(LineReading line) {
        BitSet read = new BitSet(line.text().length());
        cover(read, line.head().span());
        for (Measure measure : line.measures()) {
            cover(read, measure.span());
        }
        for (Amount amount : line.amounts()) {
            cover(read, amount.span());
        }
        for (Hit hit : line.hits()) {
            cover(read, hit.span());
        }
        int all = 0;
        int left = 0;
        for (int at = 0; at < line.text().length(); at++) {
            if (Character.isLetterOrDigit(line.text().charAt(at)) && !line.isAside(at)) {
                all++;
                left += read.get(at) ? 0 : 1;
            }
        }
        return all == 0 ? 0 : left / (double) all;
    }

    private static void cover(BitSet read, Span span) {
        read.set(span.start(), span.end());
    }
}
