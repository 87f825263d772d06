package org.okrreadiness.decide.vet;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How much of a pass mark rests on recall.
 *
 * <p>Let {@code r} be the share of all points that test recall and {@code p} the pass mark as a share of all points. Somebody who has
 * just passed holds {@code p}, of which
 *
 * <ul>
 *   <li>at most {@code min(r, p) / p} can come from recall. It is 1 when {@code r >= p}: then somebody passes on memory alone. What is
 *       missing to 1 has to come from something else.
 *   <li>at least {@code max(0, p - (1 - r)) / p} must come from recall, even if everything else was right.
 * </ul>
 *
 * <p>Parts with a hurdle of their own lift what has to be earned there: with {@code q} the share of all points that has to come from
 * parts without recall and {@code h} from those of recall, somebody passes with {@code p' = max(p, q + h)}; at most {@code min(r, p' - q)
 * / p'} of it is recall and at least {@code max(h, p' - (1 - r)) / p'}. That is calculated where every part has its points and tests
 * either recall or something else. Elsewhere hurdles are left out, which can only make the range wider: without them the most is never
 * smaller and the least never larger.
 *
 * <p>What is not known makes each of the two a range. Without a pass mark it could be any: at most may be all as soon as one point may be
 * recall, and at least may be nothing.
 *
 * @param ofPoints the share of all points that test recall
 * @param atLeast what must come from recall, of the pass mark
 * @param atMost what can come from recall, of the pass mark
 */
public record RecallShare(Range ofPoints, Range atLeast, Range atMost) {

    private static final Set<Tested> RECALL = EnumSet.of(Tested.RECALL);

    public RecallShare {
        Objects.requireNonNull(ofPoints, "ofPoints");
        Objects.requireNonNull(atLeast, "atLeast");
        Objects.requireNonNull(atMost, "atMost");
    }

    /** @param examination one that is held */
    public static RecallShare of(Examination examination) {
        Range recall = examination.testing(RECALL);
        if (examination.passMark().isEmpty()) {
            Range atMost = new Range(recall.low(), recall.isNone() ? 0 : 1);
            return new RecallShare(recall, new Range(0, recall.high()), atMost);
        }
        double pass = examination.passMark().getAsInt() / 100.0;
        Hurdles hurdles = Hurdles.of(examination);
        return new RecallShare(
                recall,
                new Range(hurdles.least(recall.low(), pass), hurdles.least(recall.high(), pass)),
                new Range(hurdles.most(recall.low(), pass), hurdles.most(recall.high(), pass)));
    }

    /** Everything it can be: from the least that must come from recall to the most that can. */
    public Range range() {
        return new Range(atLeast.low(), atMost.high());
    }

    /** Whether it is certain that somebody can pass by recall alone. */
    public boolean isEnoughToPass() {
        return atMost.isAll();
    }

    /** Whether it cannot be ruled out that somebody passes by recall alone. */
    public boolean mayBeEnoughToPass() {
        return atMost.high() >= 1;
    }

    /** What parts demand for themselves, as shares of all points. */
    private record Hurdles(double elsewhere, double inRecall) {

        static Hurdles of(Examination examination) {
            boolean isClear = examination.isWhole()
                    && examination.parts().stream().allMatch(part -> Portion.of(part.tests(), RECALL) != Portion.OPEN);
            if (!isClear) {
                return new Hurdles(0, 0);
            }
            double all = Examination.told(examination.parts());
            return new Hurdles(
                    demanded(examination.parts(), Portion.NONE) / all,
                    demanded(examination.parts(), Portion.ALL) / all);
        }

        private static double demanded(List<Examination.Part> parts, Portion portion) {
            return parts.stream()
                    .filter(part -> Portion.of(part.tests(), RECALL) == portion)
                    .mapToDouble(part -> part.points().orElse(0) * part.hurdle().orElse(0) / 100.0)
                    .sum();
        }

        double most(double recall, double pass) {
            double needed = Math.max(pass, elsewhere + inRecall);
            return Math.min(recall, needed - elsewhere) / needed;
        }

        double least(double recall, double pass) {
            double needed = Math.max(pass, elsewhere + inRecall);
            return Math.max(inRecall, needed - (1 - recall)) / needed;
        }
    }
}
