package org.okrreadiness.scoring.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds quantities outside the masked tokens, left to right. */
final class QuantityReader {

    private static final Set<String> PRONOUN_LEADS =
            Set.of("this", "that", "no", "any", "every", "each", "the", "which", "day");
    private static final Set<String> PRONOUN_TAILS = Set.of("another", "by", "of", "from", "who", "that");
    private static final Set<String> RANGE_MARKS = Set.of("~", "-", "\u2013");
    private static final Set<String> COUNT_LEADS = Set.of("to", "from", "least", "than", "most", "under", "below");

    private final List<Token> tokens;
    private final boolean[] masked;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityReader(List<Token> tokens, List<Mask> masks) {
        this.tokens = tokens;
        this.masked = new boolean[tokens.size()];
        for (Mask mask : masks) {
            Arrays.fill(masked, mask.from(), mask.end(), true);
        }
    }

    static List<Quantity> quantities(List<Token> tokens, List<Mask> masks) {
        QuantityReader reader = new QuantityReader(tokens, masks);
        int at = 0;
        while (at < tokens.size()) {
            at = reader.take(at);
        }
        return List.copyOf(reader.found);
    }

    private int take(int at) {
        if (masked[at]) {
            return at + 1;
        }
        Optional<Quantity> worded = inWords(at);
        if (worded.isPresent()) {
            found.add(Bounds.widen(worded.get(), tokens));
            return worded.get().end();
        }
        Optional<Quantity> number = number(at);
        if (number.isEmpty() || isOrdinal(number.get().end())) {
            return at + 1;
        }
        Quantity read = Bounds.widen(combined(withUnit(withCurrency(number.get()))), tokens);
        found.add(read);
        return Math.max(read.end(), at + 1);
    }

    private Optional<Quantity> inWords(int at) {
        Optional<Quantity> fraction = FractionWords.at(tokens, at);
        return fraction.isPresent() ? fraction : TimeWords.at(tokens, at);
    }

    private Optional<Quantity> number(int at) {
        if (at >= tokens.size() || masked[at]) {
            return Optional.empty();
        }
        Token token = tokens.get(at);
        if (token.isNumber()) {
            double value = Numeral.value(token.text());
            return Double.isNaN(value) ? Optional.empty() : Optional.of(count(signed(value, at), at, at + 1));
        }
        return token.isWord() ? spelled(at) : Optional.empty();
    }

    /** Number words: twelve, twenty-five, one hundred and ten. */
    private Optional<Quantity> spelled(int at) {
        double total = Double.NaN;
        int next = at;
        while (next < tokens.size() && next - at < 6 && !masked[next]) {
            double value = Numeral.wordValue(tokens.get(next).lower());
            if (Double.isNaN(value) || !Double.isNaN(total) && !continues(total, value)) {
                break;
            }
            total = Double.isNaN(total) ? value : value >= 100 ? total * value : total + value;
            next++;
        }
        return Double.isNaN(total) || isPronoun(at, next) ? Optional.empty() : Optional.of(count(total, at, next));
    }

    private static boolean continues(double total, double value) {
        return value >= 100 ? total < value : total >= 20 && total % 10 == 0 && value < 10 && value > 0;
    }

    /** "One" is a number only before a counted thing; "this one", "English one" and "one another" are not. "Nobody" only leads. */
    private boolean isPronoun(int at, int end) {
        if (tokens.get(at).is("nobody") || tokens.get(at).is("none")) {
            return at > 0 && !tokens.get(at - 1).is("to");
        }
        if (!tokens.get(at).is("one") || end > at + 1) {
            return false;
        }
        boolean led = at > 0 && PRONOUN_LEADS.contains(tokens.get(at - 1).lower());
        boolean last = end >= tokens.size()
                || tokens.get(end).isMark()
                || PRONOUN_TAILS.contains(tokens.get(end).lower());
        boolean counted = at > 0 && COUNT_LEADS.contains(tokens.get(at - 1).lower());
        return led || last && !counted;
    }

    private double signed(double value, int at) {
        boolean minus = at > 0
                && tokens.get(at - 1).text().equals("-")
                && tokens.get(at).place().glued()
                && !tokens.get(at - 1).place().glued();
        return minus ? -value : value;
    }

    private Quantity count(double value, int from, int end) {
        return new Quantity(value, Quantity.Unit.COUNT, Quantity.Bound.EXACT, from, end);
    }

    private boolean isOrdinal(int at) {
        return at < tokens.size()
                && tokens.get(at).place().glued()
                && List.of("st", "nd", "rd", "th").contains(tokens.get(at).lower());
    }

    private Quantity withCurrency(Quantity quantity) {
        int before = quantity.from() - 1;
        if (before < 0 || masked[before] || !Units.isMoney(tokens.get(before).lower())) {
            return quantity;
        }
        Quantity.Unit money = Units.named(tokens.get(before).lower()).orElseThrow();
        return new Quantity(quantity.value(), money, quantity.bound(), before, quantity.end());
    }

    private Quantity withUnit(Quantity quantity) {
        Quantity scaled = scaled(quantity);
        int next = scaled.end();
        if (next >= tokens.size() || masked[next]) {
            return scaled;
        }
        String lower = tokens.get(next).lower();
        boolean glued = tokens.get(next).place().glued();
        if (glued && tokens.get(next).kind() == Token.Kind.CODE) {
            return clock(scaled, next);
        }
        if (lower.equals("per") && next + 1 < tokens.size()) {
            return perCent(scaled, next);
        }
        if ((lower.equals("percentage") || lower.equals("basis"))
                && next + 1 < tokens.size()
                && tokens.get(next + 1).stem().key().equals("point")) {
            return scaled.of(scaled.value(), Quantity.Unit.POINTS, next + 2);
        }
        if (isWorkingTime(next)) {
            return scaled.of(
                    scaled.value(), Units.named(tokens.get(next + 1).lower()).orElseThrow(), next + 2);
        }
        Optional<Quantity.Unit> unit = glued ? Units.named(lower) : spacedUnit(next);
        if (unit.isEmpty() || scaled.unit().is(Quantity.Kind.MONEY)) {
            return scaled;
        }
        return scaled.of(scaled.value(), unit.get(), next + 1);
    }

    private boolean isWorkingTime(int next) {
        return next + 1 < tokens.size()
                && List.of("working", "business", "calendar", "consecutive")
                        .contains(tokens.get(next).lower())
                && Units.spelled(tokens.get(next + 1).lower()).isPresent();
    }

    private Optional<Quantity.Unit> spacedUnit(int next) {
        String lower = tokens.get(next).lower();
        boolean letter = lower.length() == 1
                && List.of("s", "h", "x", "%", "‰", "€", "£", "$").contains(lower);
        return letter ? Units.named(lower) : Units.spelled(lower);
    }

    private Quantity perCent(Quantity quantity, int next) {
        String after = tokens.get(next + 1).lower();
        if (after.equals("cent")) {
            return quantity.of(quantity.value(), Quantity.Unit.PERCENT, next + 2);
        }
        boolean mille = after.equals("mille") || after.equals("mil");
        return mille
                ? quantity.of(quantity.value(), new Quantity.Unit(Quantity.Kind.MEASURE, "permille"), next + 2)
                : quantity;
    }

    /** 6h10: hours and minutes in one. */
    private Quantity clock(Quantity hours, int next) {
        String code = tokens.get(next).lower();
        double minutes = code.startsWith("h") ? Numeral.value(digitsOf(code)) : Double.NaN;
        return Double.isNaN(minutes)
                ? hours
                : hours.of(hours.value() + minutes / 60, new Quantity.Unit(Quantity.Kind.TIME, "hour"), next + 1);
    }

    private static String digitsOf(String code) {
        boolean digits = code.length() <= 3 && TokenRun.digitsAfter(code, 1);
        return digits ? code.substring(1) : "1.1.1";
    }

    private Quantity scaled(Quantity quantity) {
        int next = quantity.end();
        if (next >= tokens.size() || !tokens.get(next).isWord()) {
            return quantity;
        }
        String lower = tokens.get(next).lower();
        double multiplier = Units.multiplier(lower);
        boolean written = lower.length() > 2
                || tokens.get(next).place().glued()
                || quantity.unit().is(Quantity.Kind.MONEY);
        return multiplier == 1.0 || !written
                ? quantity
                : quantity.of(quantity.value() * multiplier, quantity.unit(), next + 1);
    }

    /** Two numbers that are one quantity: 8 out of 10, one in six, 6/10, 1:8, 8 to 9 with a tilde. */
    private Quantity combined(Quantity first) {
        int at = first.end();
        if (at + 1 >= tokens.size() || !first.unit().is(Quantity.Kind.COUNT)) {
            return first;
        }
        int second = secondOfShare(at);
        if (second > at) {
            return share(first, second);
        }
        boolean glued = tokens.get(at).place().glued();
        boolean colon = glued && tokens.get(at).is(":");
        boolean tilde = glued && RANGE_MARKS.contains(tokens.get(at).text());
        Optional<Quantity> other = colon || tilde ? number(at + 1) : Optional.empty();
        if (other.isEmpty() || !tokens.get(at + 1).place().glued()) {
            return first;
        }
        return colon ? ratio(first, other.get()) : range(first, other.get());
    }

    private Quantity ratio(Quantity first, Quantity other) {
        double value = other.value() == 0 ? 0 : first.value() / other.value();
        return first.of(value, Quantity.Unit.RATIO, other.end());
    }

    private Quantity range(Quantity first, Quantity other) {
        Quantity whole = withUnit(first.of((first.value() + other.value()) / 2, first.unit(), other.end()));
        boolean ratio = whole.end() + 1 < tokens.size()
                && tokens.get(whole.end()).text().equals(":")
                && tokens.get(whole.end() + 1).isNumber();
        return ratio ? whole.of(whole.value(), Quantity.Unit.RATIO, whole.end() + 2) : whole;
    }

    private int secondOfShare(int at) {
        String word = tokens.get(at).lower();
        if (word.equals("out") && tokens.get(at + 1).is("of")) {
            return at + 2;
        }
        boolean slash = word.equals("/")
                && tokens.get(at).place().glued()
                && tokens.get(at + 1).isNumber();
        return word.equals("of") || word.equals("in") || slash ? at + 1 : at;
    }

    private Quantity share(Quantity first, int second) {
        int next = second < tokens.size()
                        && List.of("the", "our", "all", "every")
                                .contains(tokens.get(second).lower())
                ? second + 1
                : second;
        Optional<Quantity> whole = number(next);
        if (whole.isEmpty()
                || whole.get().value() < first.value()
                || whole.get().value() == 0) {
            return first;
        }
        boolean in = tokens.get(second - 1).is("in");
        boolean timed = whole.get().end() < tokens.size()
                && Units.spelled(tokens.get(whole.get().end()).lower())
                        .filter(u -> u.is(Quantity.Kind.TIME))
                        .isPresent();
        if (in && timed) {
            return first;
        }
        return first.of(
                first.value() / whole.get().value(),
                Quantity.Unit.SHARE,
                whole.get().end());
    }
}
