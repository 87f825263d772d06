package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Quantity.Kind;

/** Looks whether the numbers of a line make sense together and for the measure. */
final class NumberSense {

    private static final WordSet WAITS =
            WordSet.of("wait", "waiting", "queue", "response", "delivery", "lead", "cycle");
    private static final WordSet LOW =
            WordSet.of("below", "under", "negative", "poor", "low", "bad", "lost", "lapsed", "not");
    private static final WordSet QUALIFIERS = WordSet.of(
            "between",
            "resolved",
            "prevented",
            "avoided",
            "free",
            "closed",
            "without",
            "reported",
            "recovered",
            "handled",
            "cleared",
            "fixed");
    private static final WordSet FIRM =
            WordSet.of("churn", "complaints", "incidents", "quality", "abandonment", "attrition", "late");
    private static final WordSet FINISHED =
            WordSet.of("done", "complete", "completed", "finished", "ready", "built", "implemented", "migrated");
    private static final WordSet FIRM_GOOD =
            WordSet.of("satisfaction", "retention", "on-time", "uptime", "first-time-fix");
    private static final String ARROW = "\u2192";
    private static final double TRIVIAL = 0.01;

    private final Line line;
    private final Head head;
    private final Measure measure;
    private final List<Amount> amounts;

    NumberSense(Line line, Head head, Measure measure, List<Amount> amounts) {
        this.line = line;
        this.head = head;
        this.measure = measure;
        this.amounts = amounts;
    }

    void addTo(Set<Trait> traits) {
        Amount from = Amount.first(amounts, Role.BASELINE);
        Amount to = Amount.first(amounts, Role.TARGET);
        if (from != null && to != null) {
            addPairTraits(from, to, traits);
        }
        if (Amount.any(amounts, this::asksNothing)) {
            traits.add(Trait.NO_CHANGE);
        }
        if (isMilestone(from, to)) {
            traits.add(Trait.MILESTONE);
        }
        if (Amount.any(amounts, new ValueRange(line, measure)::isLeft)) {
            traits.add(Trait.RANGE_ERROR);
        }
        Tangle tangle = new Tangle(line, amounts);
        if (tangle.isTangled()) {
            traits.add(Trait.TANGLED);
        }
        if (tangle.isShared()) {
            traits.add(Trait.SHARED_NUMBERS);
        }
    }

    private void addPairTraits(Amount from, Amount to, Set<Trait> traits) {
        if (!sameUnit(from, to)) {
            traits.add(Trait.UNIT_MISMATCH);
            return;
        }
        double change = CommonScale.change(from, to);
        if (change == 0 || staysWithin(from, to)) {
            traits.add(Trait.NO_CHANGE);
        } else if (contradicts(change)) {
            traits.add(Trait.DIRECTION_CONFLICT);
        } else if ((from.unit().is(Kind.COUNT) || from.unit().is(Kind.MONEY))
                && Math.abs(change) < Math.abs(from.value()) * TRIVIAL) {
            traits.add(Trait.TRIVIAL_CHANGE);
        }
    }

    /** By 0%, at least 0. */
    private boolean asksNothing(Amount amount) {
        boolean floor = amount.is(Role.TARGET)
                && (amount.quantity().bound() == Quantity.Bound.AT_LEAST || head.is(Head.Kind.RAISE));
        return amount.value() == 0 && (amount.is(Role.DELTA) || floor);
    }

    /** From 0 to 1 of something that is no result: not done, and done. */
    private boolean isMilestone(Amount from, Amount to) {
        boolean named = to != null
                && to.unit().is(Kind.PERCENT)
                && line.isIn(to.quantity().end(), FINISHED)
                && !measure.isResult();
        boolean pair = from != null && to != null;
        boolean whole =
                pair && from.value() == 0 && to.value() == 100 && to.unit().is(Kind.PERCENT) && !measure.isResult();
        return named
                || whole
                || pair
                        && from.value() == 0
                        && to.value() == 1
                        && from.unit().is(Kind.COUNT)
                        && to.unit().is(Kind.COUNT)
                        && !measure.is(Measure.Kind.OUTCOME, Measure.Kind.PEOPLE, Measure.Kind.ATTENDANCE);
    }

    /** From 40 to between 35 and 50: today's value would do. */
    private boolean staysWithin(Amount from, Amount to) {
        double low = to.value();
        double high = to.value();
        int next = to.quantity().end();
        Amount other = amounts.stream()
                .filter(a -> a.quantity().from() == next + 1)
                .findFirst()
                .orElse(null);
        if (line.is(to.quantity().from() - 1, "between") && line.is(next, "and") && other != null) {
            high = other.value();
        } else if (!to.unit().is(Kind.SHARE) && !to.unit().is(Kind.RATIO)) {
            double[] ends = IntStream.range(to.quantity().from(), next)
                    .mapToDouble(at -> Quantity.valueOf(line.token(at)))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            low = ends.length == 2 ? ends[0] : low;
            high = ends.length == 2 ? ends[1] : high;
        }
        return low < high && low <= from.value() && from.value() <= high && !isScaled(to);
    }

    /** "1.2m": the digits alone are not the value. */
    private static boolean isScaled(Amount amount) {
        return amount.value() >= 1_000;
    }

    private boolean contradicts(double change) {
        boolean verb = head.is(Head.Kind.LOWER) && change > 0 || head.is(Head.Kind.RAISE) && change < 0;
        boolean verbless = head.is(Head.Kind.NOUN, Head.Kind.IMPROVE, Head.Kind.SHIFT);
        boolean worse = measure.definition().isPresent()
                && verbless
                && (measure.family().polarity() == Polarity.HIGHER_IS_BETTER && change < 0
                        || measure.family().polarity() == Polarity.LOWER_IS_BETTER && change > 0);
        boolean slower = measure.family().name().equals("speed") && line.findWord(0, line.size(), WAITS) >= 0;
        boolean raisesHarm = head.is(Head.Kind.RAISE)
                && (slower || FIRM.contains(measure.family().name()))
                && measure.is(Measure.Kind.OUTCOME)
                && !qualified();
        return verb || worse || raisesHarm || harmsGood(change) || plainlyWorse(change) || comparesTheOtherWay(change);
    }

    /** "Faster delivery, from 3 days to 8 days". */
    private boolean comparesTheOtherWay(double change) {
        Amount to = Amount.first(amounts, Role.TARGET);
        boolean faster = line.is(0, "faster", "quicker", "sooner", "speedier")
                && to.unit().is(Kind.TIME);
        boolean cheaper = line.is(0, "cheaper") && to.unit().is(Kind.MONEY);
        boolean down = faster || cheaper || line.is(0, "fewer", "less", "lower", "shorter", "smaller");
        boolean up = line.is(0, "higher", "longer", "bigger", "larger", "greater");
        return down && change > 0 || up && change < 0 || pointsTheOtherWay(change);
    }

    /** "Push abandonment down from 61% to 74%". */
    private boolean pointsTheOtherWay(double change) {
        int from = Amount.first(amounts, Role.BASELINE).quantity().from();
        return line.is(from - 1, "from")
                && (line.is(from - 2, "down") && change > 0 || line.is(from - 2, "up") && change < 0);
    }

    /** "Lower NPS from 45 to 30". */
    private boolean harmsGood(double change) {
        return head.is(Head.Kind.LOWER)
                && change < 0
                && FIRM_GOOD.contains(measure.family().name())
                && measure.is(Measure.Kind.OUTCOME)
                && !isOfTheLow();
    }

    /** "Ratings below three stars": fewer of them is better. */
    private boolean isOfTheLow() {
        return line.findWord(0, line.size(), LOW) >= 0;
    }

    /** "Improve crash-free sessions from 99% to 97%", "Churn from 2% to 4%": nothing stands between the measure and its values. */
    private boolean plainlyWorse(double change) {
        boolean open = head.is(Head.Kind.IMPROVE, Head.Kind.SHIFT, Head.Kind.NOUN) && measure.is(Measure.Kind.OUTCOME);
        int next = line.lastTokenOf(measure.span()) + 1;
        int value = line.is(next, ":") ? next + 1 : next;
        boolean bare = line.is(value, "from")
                || line.quantity(value)
                        .filter(q -> line.is(q.end(), "to", ARROW))
                        .isPresent();
        String family = measure.family().name();
        boolean worse = FIRM.contains(family) && change > 0 && !qualified()
                || FIRM_GOOD.contains(family) && change < 0 && !isOfTheLow();
        return open && bare && worse;
    }

    /** "Days between injuries" and "tickets resolved" turn the polarity round. */
    private boolean qualified() {
        return line.findWord(0, line.size(), QUALIFIERS) >= 0;
    }

    private boolean sameUnit(Amount from, Amount to) {
        if (from.unit().equals(to.unit())) {
            return true;
        }
        boolean oneBare = from.unit().is(Kind.COUNT) || to.unit().is(Kind.COUNT);
        boolean sameKind =
                from.unit().kind() == to.unit().kind() && !from.unit().is(Kind.MONEY);
        boolean shares = isShare(from) && isShare(to);
        boolean countsSomething = !from.unit().is(Kind.COUNT)
                && !from.unit().is(Kind.SHARE)
                && to.unit().is(Kind.COUNT)
                && (line.has(Notion.PEOPLE, tokenAfter(to)) || from.unit().is(Kind.PERCENT) && to.value() > 100);
        boolean score = line.findWord(0, line.size(), "nps", "enps") >= 0 && isShare(to) != isShare(from);
        return (oneBare || sameKind || shares) && !countsSomething && !score;
    }

    private static boolean isShare(Amount amount) {
        return amount.unit().is(Kind.PERCENT) || amount.unit().is(Kind.SHARE);
    }

    private int tokenAfter(Amount amount) {
        return amount.quantity().end();
    }
}
