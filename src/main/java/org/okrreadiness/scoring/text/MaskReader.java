package org.okrreadiness.scoring.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds dates, periods, versions and identifiers, so that their digits are not taken for quantities. */
final class MaskReader {

    private static final Map<String, String> CALENDAR = TextTables.pairs("calendar.txt", word -> word);
    private static final Set<String> LABELS = TextTables.lines("labels.txt").stream()
            .flatMap(line -> List.of(line.split(" +")).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CODES = Set.of("q", "h", "fy", "cy", "w", "wk", "t", "hy");
    private static final Set<String> YEAR_LEADS = Set.of(
            "in", "by", "of", "during", "for", "end", "year", "fy", "cy", "to", "until", "before", "since", "mid",
            "late", "early", "the", ",", "-", "/", "(");

    private final List<Token> tokens;
    private final List<Mask> masks = new ArrayList<>();

    private MaskReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Mask> masks(List<Token> tokens) {
        MaskReader reader = new MaskReader(tokens);
        int at = 0;
        while (at < tokens.size()) {
            int end = reader.take(at);
            at = Math.max(at + 1, end);
        }
        return List.copyOf(reader.masks);
    }

    private int take(int at) {
        int end = numericDate(at);
        if (end > at) {
            return mask(Mask.Kind.DATE, at, end);
        }
        end = dayAndMonth(at);
        if (end > at) {
            return mask(Mask.Kind.DATE, at, end);
        }
        end = period(at);
        if (end > at) {
            return mask(Mask.Kind.PERIOD, at, end);
        }
        end = version(at);
        if (end > at) {
            return mask(Mask.Kind.VERSION, at, end);
        }
        end = identifier(at);
        return end > at ? mask(Mask.Kind.IDENTIFIER, at, end) : at;
    }

    private int mask(Mask.Kind kind, int from, int end) {
        masks.add(new Mask(kind, from, end));
        return end;
    }

    /** 30/09/2025, 2025-04-01, 30/09, 30.9.2025 is caught as a version-like literal with a year at its end. */
    private int numericDate(int at) {
        if (!number(at)) {
            return at;
        }
        String literal = tokens.get(at).text();
        if (literal.indexOf('.') != literal.lastIndexOf('.')
                && isYear(literal.substring(literal.lastIndexOf('.') + 1))) {
            return at + 1;
        }
        boolean separated = mark(at + 1, "/") || mark(at + 1, "-");
        if (!separated || !glued(at + 1) || !number(at + 2) || !glued(at + 2)) {
            return at;
        }
        boolean third = mark(at + 3, tokens.get(at + 1).text()) && number(at + 4);
        if (third) {
            return plausibleDate(at) ? at + 5 : at;
        }
        boolean padded = tokens.get(at + 2).text().startsWith("0") && whole(at) <= 31 && whole(at + 2) <= 12;
        return mark(at + 1, "/") && padded ? at + 3 : at;
    }

    private boolean plausibleDate(int at) {
        double first = whole(at);
        double last = whole(at + 4);
        return first <= 31 && whole(at + 2) <= 31 || isYear(tokens.get(at).text()) && last <= 31;
    }

    /** 3 June, June 15, 31 Dec 2025, w/c 6 May, 12th of December. */
    private int dayAndMonth(int at) {
        if (number(at) && whole(at) >= 1 && whole(at) <= 31) {
            int next = ordinalEnd(at);
            next = word(next, "of") ? next + 1 : next;
            return isMonth(next) ? withYear(next + 1) : ordinalEnd(at) > at + 1 && word(ordinalEnd(at), "of") ? at : at;
        }
        if (isMonth(at)
                && number(at + 1)
                && whole(at + 1) >= 1
                && whole(at + 1) <= 31
                && !glued(at + 1)
                && !unitAt(at + 2)) {
            return withYear(ordinalEnd(at + 1));
        }
        return at;
    }

    private int ordinalEnd(int at) {
        boolean suffix = at + 1 < tokens.size()
                && glued(at + 1)
                && Set.of("st", "nd", "rd", "th").contains(tokens.get(at + 1).lower());
        return suffix ? at + 2 : at + 1;
    }

    private int withYear(int at) {
        int next = mark(at, ",") ? at + 1 : at;
        return number(next) && isYear(tokens.get(next).text()) ? next + 1 : at;
    }

    /** Q3, Q4 FY20, H1, FY2025, March 2025, quarter 3, week 26, 2025, autumn. */
    private int period(int at) {
        Token token = tokens.get(at);
        if (isPeriodCode(token)) {
            int end = at + 1;
            while (end < tokens.size()
                    && (isPeriodCode(tokens.get(end))
                            || number(end) && isYear(tokens.get(end).text())
                            || mark(end, "'")
                            || mark(end, "-") && end + 1 < tokens.size() && isPeriodCode(tokens.get(end + 1)))) {
                end++;
            }
            return end;
        }
        if (isMonth(at) || inCalendar(at, "weekday")) {
            return withYear(at + 1);
        }
        boolean counted = token.is("quarter") || token.is("week") || token.is("wk");
        if (counted && number(at + 1) && !glued(at + 1) && whole(at + 1) <= 53 && !unitAt(at + 2)) {
            return at + 2;
        }
        return year(at);
    }

    private int year(int at) {
        if (!number(at) || !isYear(tokens.get(at).text())) {
            return at;
        }
        int split = mark(at + 1, "/") || mark(at + 1, "-") ? at + 2 : at;
        if (split > at && number(split) && glued(split)) {
            return split + 1;
        }
        boolean led = at > 0
                && (YEAR_LEADS.contains(tokens.get(at - 1).lower()) || isMonth(at - 1) || inCalendar(at - 1, "season"));
        boolean last = at + 1 == tokens.size() || tokens.get(at + 1).isMark();
        boolean recent = tokens.get(at).text().compareTo("2015") >= 0
                && tokens.get(at).text().compareTo("2036") < 0;
        return led || last || recent ? at + 1 : at;
    }

    private int version(int at) {
        if (number(at) && Numeral.isVersion(tokens.get(at).text())) {
            return at + 1;
        }
        Token token = tokens.get(at);
        boolean code =
                token.kind() == Token.Kind.CODE && token.lower().startsWith("v") && digitsAfter(token.lower(), 1);
        if (code) {
            int end = at + 1;
            while (end < tokens.size() && glued(end) && (number(end) || mark(end, "."))) {
                end++;
            }
            return end;
        }
        return (token.is("version") || token.is("v") || token.is("release"))
                        && number(at + 1)
                        && tokens.get(at + 1).text().contains(".")
                ? at + 2
                : at;
    }

    /** Line 3, ISO 9001, #273, no. 4, iOS 17, 1:1, 24/7. */
    private int identifier(int at) {
        if (mark(at, "#") && number(at + 1)) {
            return at + 2;
        }
        if (number(at)
                && tokens.get(at).text().equals("1")
                && mark(at + 1, ":")
                && number(at + 2)
                && tokens.get(at + 2).text().equals("1")
                && glued(at + 2)) {
            return at + 3;
        }
        if (number(at)
                && tokens.get(at).text().equals("24")
                && (mark(at + 1, "/") || mark(at + 1, "x"))
                && number(at + 2)) {
            return at + 3;
        }
        if (!LABELS.contains(tokens.get(at).lower()) || tokens.get(at).isMark()) {
            return at;
        }
        int next = mark(at + 1, ".") ? at + 2 : at + 1;
        boolean labelled = number(next) && !glued(next) && !unitAt(next + 1) && !mark(next + 1, "\u2192");
        return labelled && !followedByCount(next) ? next + 1 : at;
    }

    private boolean followedByCount(int number) {
        int next = number + 1;
        return word(next, "to")
                || word(next, "new")
                || tokens.get(number).text().indexOf('.') >= 0 && number + 1 < tokens.size() && mark(next, "-");
    }

    private boolean unitAt(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        boolean multiplies = glued(index) && Units.multiplier(token.lower()) != 1.0;
        return multiplies || Units.spelled(token.lower()).isPresent() || word(index, "out") || word(index, "of");
    }

    private boolean isPeriodCode(Token token) {
        if (token.kind() != Token.Kind.CODE
                || token.place().glued() && token.lower().startsWith("h")) {
            return false;
        }
        int digits = firstDigit(token.lower());
        return CODES.contains(token.lower().substring(0, digits)) && digitsAfter(token.lower(), digits)
                || token.lower().startsWith("fy")
                || token.lower().startsWith("cq");
    }

    private static int firstDigit(String lower) {
        int at = 0;
        while (at < lower.length() && !Character.isDigit(lower.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean digitsAfter(String lower, int from) {
        return from < lower.length() && lower.chars().skip(from).allMatch(Character::isDigit);
    }

    private boolean isMonth(int at) {
        boolean found = inCalendar(at, "month");
        Token token = found ? tokens.get(at) : null;
        boolean modal = found && (token.is("may") || token.is("march") || token.is("mar") || token.is("sept") && false);
        return found && (!modal || token.isCapitalised());
    }

    private boolean inCalendar(int at, String kind) {
        return at >= 0
                && at < tokens.size()
                && kind.equals(CALENDAR.get(tokens.get(at).lower()))
                && tokens.get(at).isWord()
                && (tokens.get(at).lower().length() > 3 || tokens.get(at).isCapitalised());
    }

    private boolean number(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    private double whole(int at) {
        double value = Numeral.value(tokens.get(at).text());
        return value == Math.floor(value) ? value : Double.MAX_VALUE;
    }

    private boolean mark(int at, String text) {
        return at < tokens.size()
                && tokens.get(at).isMark()
                && tokens.get(at).text().equals(text);
    }

    private boolean word(int at, String lower) {
        return at < tokens.size() && tokens.get(at).is(lower);
    }

    private boolean glued(int at) {
        return at < tokens.size() && tokens.get(at).place().glued();
    }

    private static boolean isYear(String literal) {
        return literal.length() == 4
                && literal.chars().allMatch(Character::isDigit)
                && (literal.startsWith("20") || literal.startsWith("19"));
    }
}
