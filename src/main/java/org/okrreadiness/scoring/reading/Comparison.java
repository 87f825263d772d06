package org.okrreadiness.scoring.reading;

/** Finds comparisons that stand in place of numbers: double, more than last quarter, days not weeks. */
final class Comparison {

    private static final WordSet MULTIPLES = WordSet.of(
            "double",
            "halve",
            "triple",
            "treble",
            "quadruple",
            "doubled",
            "halved",
            "tripled",
            "doubling",
            "halving",
            "doubles",
            "halves",
            "twofold",
            "tenfold");
    private static final WordSet FRACTIONS = WordSet.of("half", "third", "quarter", "fifth", "tenth");
    private static final WordSet PAST = WordSet.of(
            "last",
            "today",
            "the",
            "before",
            "previous",
            "now",
            "any",
            "our",
            "this",
            "q1",
            "q2",
            "q3",
            "q4",
            "weeks",
            "it",
            "currently",
            "in",
            "ever",
            "other",
            "competitors");
    private static final WordSet AGAINST = WordSet.of("below", "above", "beat", "exceed", "match", "than");
    private static final WordSet WHOSE = WordSet.of("the", "our", "sector", "national", "regional", "industry", "last");
    private static final WordSet YARDSTICKS = WordSet.of(
            "average", "benchmark", "level", "median", "norm", "standard", "year", "quarter", "target", "targets");
    private static final WordSet GRADES = WordSet.of(
            "low", "medium", "high", "poor", "good", "bad", "some", "few", "many", "days", "weeks", "months", "hours",
            "single", "great", "most");

    private final Line line;

    Comparison(Line line) {
        this.line = line;
    }

    /** Double, halve, by half, by a third. */
    boolean isMultiple() {
        for (int at = 0; at < line.size(); at++) {
            boolean fraction = line.isIn(at, FRACTIONS)
                    && (line.is(at - 1, "by", "in") || line.is(at - 1, "a") && line.is(at - 2, "by", "down", "up"));
            boolean twice = line.is(at, "twice") && line.is(at + 1, "as", "the");
            if (line.isIn(at, MULTIPLES) && !line.isHyphened(at) || fraction || twice) {
                return true;
            }
        }
        return false;
    }

    /** Any other comparison without a number of its own. */
    boolean isInWords() {
        for (int at = 1; at < line.size(); at++) {
            if (isThanBefore(at)
                    || isYardstick(at)
                    || isFromGrade(at)
                    || line.is(at, "same") && line.is(at + 1, "level", "rate", "as")
                    || line.is(at, "days", "hours") && line.is(at + 1, "not")) {
                return true;
            }
        }
        return false;
    }

    private boolean isThanBefore(int at) {
        return line.is(at, "than") && line.quantity(at).isEmpty() && line.isIn(at + 1, PAST);
    }

    private boolean isYardstick(int at) {
        boolean against = line.isIn(at, AGAINST) && line.isIn(at + 1, WHOSE);
        return against && line.findWord(at + 2, at + 6, YARDSTICKS) >= 0;
    }

    private boolean isFromGrade(int at) {
        return line.is(at, "from") && line.isIn(at + 1, GRADES) && line.findWord(at + 2, at + 5, "to") > 0;
    }
}
