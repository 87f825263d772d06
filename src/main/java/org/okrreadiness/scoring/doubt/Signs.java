package org.okrreadiness.scoring.doubt;

import java.util.Arrays;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.Hit;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Makeup;
import org.okrreadiness.scoring.reading.Measure;
import org.okrreadiness.scoring.reading.Trait;

/**
 * What of a reading bears on doubt: which signs it shows and how much of each. Read once for a line and weighed once for each
 * criterion, always in the order of the signs' numbers, so that the sum is the same to the last bit on every machine.
 */
public final class Signs {

    private static final double WORDS_PER_UNIT = 10;
    private static final int PAIR = 2;
    private static final int MOST = 3;

    private final double[] extents = new double[Sign.all().size()];
    private final int[] shown;

    private Signs(LineReading line) {
        for (Trait trait : line.shape().traits()) {
            extents[Sign.of(trait)] = 1;
        }
        extents[Sign.of(line.head().kind())] = 1;
        extents[Sign.of(line.measure().kind())] = 1;
        extents[Sign.of(line.head().kind(), line.measure().kind())] = 1;
        for (Amount amount : line.amounts()) {
            put(amount);
        }
        put(Sign.bare(line.head().kind()), line.amounts().isEmpty());
        put(line.makeup());
        for (Hit hit : line.hits()) {
            extents[Sign.of(hit.code())] = 1;
        }
        extents[Sign.UNREAD] = unread(line);
        extents[Sign.LENGTH] = line.shape().words() / WORDS_PER_UNIT;
        put(Sign.JOINED, line.shape().results() > 1);
        put(Sign.MANY_AMOUNTS, line.amounts().size() > PAIR);
        put(Sign.MANY_MEASURES, line.measures().size() > 1);
        put(Sign.SENTENCES, line.shape().sentences() > 1);
        putChange(line);
        this.shown = shown(extents);
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
        extents[Sign.COMMAS] = Math.min(MOST, makeup.commas());
    }

    private void putChange(LineReading line) {
        if (line.baseline().isPresent() && line.target().isPresent()) {
            double change = line.target().get().value() - line.baseline().get().value();
            put(Sign.FALLS, change < 0);
            put(Sign.RISES, change > 0);
        }
    }

    public static Signs of(LineReading line) {
        return new Signs(line);
    }

    /** The sum of what is shown, each sign times its weight. */
    double weigh(double[] weights) {
        double sum = 0;
        for (int sign : shown) {
            sum += extents[sign] * weights[sign];
        }
        return sum;
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
        boolean[] read = new boolean[line.text().length()];
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
        for (int at = 0; at < read.length; at++) {
            boolean counts = Character.isLetterOrDigit(line.text().charAt(at));
            all += counts ? 1 : 0;
            left += counts && !read[at] ? 1 : 0;
        }
        return all == 0 ? 0 : left / (double) all;
    }

    private static void cover(boolean[] read, Span span) {
        Arrays.fill(read, span.start(), span.end(), true);
    }
}
