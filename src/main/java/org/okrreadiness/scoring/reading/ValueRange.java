package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Quantity.Kind;

/** Which values a measure can take: a share is at most all of it, an NPS lies between -100 and 100, nothing takes less than no time. */
final class ValueRange {

    private static final WordSet SHARES = WordSet.of(
            "retention",
            "on-time",
            "satisfaction",
            "uptime",
            "first-time-fix",
            "conversion",
            "adoption",
            "attainment",
            "churn",
            "late",
            "abandonment",
            "quality",
            "service-level");
    private static final WordSet NEVER_NEGATIVE = WordSet.of(
            "churn",
            "complaints",
            "incidents",
            "quality",
            "abandonment",
            "attrition",
            "speed",
            "acquisition",
            "adoption");
    private static final WordSet REVENUE_LIKE = WordSet.of(
            "revenue", "nrr", "ndr", "dollar", "quota", "plan", "target", "growth", "sales", "arr", "budget", "goal",
            "appeal");
    private static final WordSet SIGNED =
            WordSet.of("margin", "profit", "variance", "change", "return", "early", "delta", "gap");
    /** What may lie below nought though it is no money. */
    private static final WordSet SCALES = WordSet.of(
            "nps",
            "enps",
            "score",
            "index",
            "temperature",
            "degrees",
            "balance",
            "net",
            "level",
            "carbon",
            "rating",
            "growth",
            "promoter");

    private static final double ALL = 100;
    private static final double MOST_STARS = 5;

    private final Line line;
    private final Measure measure;

    ValueRange(Line line, Measure measure) {
        this.line = line;
        this.measure = measure;
    }

    /** True when {@code amount} is a value the measure cannot take. */
    boolean isLeft(Amount amount) {
        boolean value = amount.is(Role.TARGET) || amount.is(Role.BASELINE);
        return value && (isAboveAll(amount) || isBelowNothing(amount) || isMoreThanWhole(amount));
    }

    private boolean isAboveAll(Amount amount) {
        if (amount.unit().name().equals("stars")) {
            return amount.value() > MOST_STARS;
        }
        if (Math.abs(amount.value()) <= ALL) {
            return false;
        }
        boolean share = amount.unit().is(Kind.PERCENT) && amount.value() > ALL && isBounded();
        boolean nps = amount.unit().is(Kind.COUNT) && line.findWord(0, line.size(), "nps", "enps") >= 0;
        return share || nps;
    }

    /** More than all of it cannot be. */
    private boolean isBounded() {
        boolean share = SHARES.contains(measure.family().name()) || line.contains(Notion.SHARE, 0, line.size());
        return share && line.findWord(0, line.size(), REVENUE_LIKE) < 0 || line.findWord(0, line.size(), "effort") >= 0;
    }

    /** A negative share, less than no time: only money, growth and scores can be below zero. */
    private boolean isBelowNothing(Amount amount) {
        boolean below = amount.value() < 0
                || amount.value() > 0 && line.is(amount.quantity().from() - 1, "minus");
        if (!below) {
            return false;
        }
        boolean countable = amount.unit().is(Kind.PERCENT) || amount.unit().is(Kind.TIME);
        boolean signed = line.findWord(0, line.size(), SIGNED) >= 0 || line.findWord(0, line.size(), REVENUE_LIKE) >= 0;
        boolean firm = NEVER_NEGATIVE.contains(measure.family().name());
        boolean scale = line.findWord(0, line.size(), SCALES) >= 0;
        boolean counted = amount.is(Role.TARGET) && amount.unit().is(Kind.COUNT) && !signed && !scale;
        return countable && !signed || (firm || counted) && amount.unit().is(Kind.COUNT);
    }

    /** 6.2 out of 5, 12/10. */
    private boolean isMoreThanWhole(Amount amount) {
        int end = amount.quantity().end();
        int whole = line.is(end, "out") && line.is(end + 1, "of") ? end + 2 : line.is(end, "/") ? end + 1 : -1;
        return whole > 0
                && line.quantity(whole).filter(q -> q.value() < amount.value()).isPresent();
    }
}
