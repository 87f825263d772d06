package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Quantity.Kind;

/** Looks whether the numbers of a line make sense together and for the measure. */
final class NumberSense {

    private static final Set<String> FIRM =
            Set.of("churn", "complaints", "incidents", "quality", "abandonment", "attrition", "late");
    private static final Set<String> SHARES = Set.of(
            "retention", "on-time", "satisfaction", "uptime", "first-time-fix", "conversion", "adoption", "attainment");
    private static final Set<String> REVENUE_LIKE =
            Set.of("revenue", "nrr", "ndr", "dollar", "quota", "plan", "target", "growth", "sales", "arr", "budget");
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
        Amount from = first(Role.BASELINE);
        Amount to = first(Role.TARGET);
        if (from != null && to != null) {
            addPairTraits(from, to, traits);
        }
        if (amounts.stream().anyMatch(this::isOutOfRange)) {
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
        double change = to.value() - from.value();
        if (change == 0) {
            traits.add(Trait.NO_CHANGE);
        } else if (contradicts(change)) {
            traits.add(Trait.DIRECTION_CONFLICT);
        } else if ((from.unit().is(Kind.COUNT) || from.unit().is(Kind.MONEY))
                && Math.abs(change) < Math.abs(from.value()) * TRIVIAL) {
            traits.add(Trait.TRIVIAL_CHANGE);
        }
    }

    private boolean contradicts(double change) {
        boolean verb = head.is(Head.Kind.LOWER) && change > 0 || head.is(Head.Kind.RAISE) && change < 0;
        boolean verbless = head.is(Head.Kind.NOUN, Head.Kind.IMPROVE, Head.Kind.SHIFT);
        boolean worse = measure.definition().isPresent()
                && verbless
                && (measure.family().polarity() == Polarity.HIGHER_IS_BETTER && change < 0
                        || measure.family().polarity() == Polarity.LOWER_IS_BETTER && change > 0);
        boolean raisesHarm = head.is(Head.Kind.RAISE)
                && FIRM.contains(measure.family().name())
                && measure.is(Measure.Kind.OUTCOME)
                && !qualified();
        return verb || worse || raisesHarm;
    }

    /** "Days between injuries" and "tickets resolved" turn the polarity round. */
    private boolean qualified() {
        return line.findWord(
                        0,
                        line.size(),
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
                        "fixed")
                >= 0;
    }

    private boolean sameUnit(Amount from, Amount to) {
        if (from.unit().equals(to.unit())) {
            return true;
        }
        boolean oneBare = from.unit().is(Kind.COUNT) || to.unit().is(Kind.COUNT);
        boolean sameKind =
                from.unit().kind() == to.unit().kind() && !from.unit().is(Kind.MONEY);
        boolean shares = isShare(from) && isShare(to);
        boolean countsSomething =
                from.unit().is(Kind.MONEY) && to.unit().is(Kind.COUNT) && line.has(Notion.PEOPLE, tokenAfter(to));
        return (oneBare || sameKind || shares) && !countsSomething;
    }

    private static boolean isShare(Amount amount) {
        return amount.unit().is(Kind.PERCENT) || amount.unit().is(Kind.SHARE);
    }

    private int tokenAfter(Amount amount) {
        return amount.quantity().end();
    }

    private boolean isOutOfRange(Amount amount) {
        if (Math.abs(amount.value()) <= 100 || !(amount.is(Role.TARGET) || amount.is(Role.BASELINE))) {
            return false;
        }
        boolean share = amount.unit().is(Kind.PERCENT) && amount.value() > 100 && isBounded();
        boolean nps = amount.unit().is(Kind.COUNT) && line.findWord(0, line.size(), "nps", "enps") >= 0;
        return share || nps;
    }

    /** More than all of it cannot be. */
    private boolean isBounded() {
        boolean share = SHARES.contains(measure.family().name()) || line.contains(Notion.SHARE, 0, line.size());
        return share && line.findWord(0, line.size(), REVENUE_LIKE) < 0 || line.findWord(0, line.size(), "effort") >= 0;
    }

    private Amount first(Role role) {
        return amounts.stream().filter(amount -> amount.is(role)).findFirst().orElse(null);
    }
}
