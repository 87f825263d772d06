package org.okrreadiness.scoring.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds dates, periods, versions and identifiers, so that their digits are not taken for quantities. */
final class MaskReader {

    private static final Map<String, String> CALENDAR = TextTables.pairs("calendar.txt", word -> word);
    private static final Set<String> COUNTED = Set.of("quarter", "week", "wk");
    private static final Set<String> CODES = Set.of("q", "h", "fy", "cy", "w", "wk", "t", "hy");
    private static final Set<String> MONTH_LEADS = Set.of(
            "in", "by", "of", "during", "end", "until", "till", "before", "since", "mid", "late", "early", "after",
            "from", "through", "last", "next", "this", "and", "(", "st", "nd", "rd", "th");

    /** Short names of days that are words as well. */
    private static final Set<String> ALSO_WORDS = Set.of("sat", "sun", "wed");

    private static final Set<String> DAY_LEADS = Set.of("on", "by", "every", "each", "next", "until", "till", "before");
    private static final Set<String> YEAR_LEADS = Set.of(
            "in", "by", "of", "during", "for", "end", "year", "fy", "cy", "to", "until", "before", "since", "mid",
            "late", "early", "the", ",", "-", "/", "(");

    private final List<Token> tokens;
    private final TokenRun run;
    private final IdentifierReader identifiers;
    private final List<Mask> masks = new ArrayList<>();

    private MaskReader(List<Token> tokens) {
        this.tokens = tokens;
        this.run = new TokenRun(tokens);
        this.identifiers = new IdentifierReader(tokens);
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
        if (!mayBegin(at)) {
            return at;
        }
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
        end = identifiers.version(at);
        if (end > at) {
            return mask(Mask.Kind.VERSION, at, end);
        }
        end = identifiers.identifier(at);
        return end > at ? mask(Mask.Kind.IDENTIFIER, at, end) : at;
    }

    /** Most words begin no mask at all, and are not tried as one kind after the other. */
    private boolean mayBegin(int at) {
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case NUMBER, CODE -> true;
            case MARK -> token.is("#");
            case WORD ->
                CALENDAR.containsKey(token.lower())
                        || COUNTED.contains(token.lower())
                        || IdentifierReader.isLabel(token)
                        || run.mark(at + 1, "-");
        };
    }

    private int mask(Mask.Kind kind, int from, int end) {
        masks.add(new Mask(kind, from, end));
        return end;
    }

    /** 30/09/2025, 2025-04-01, 30/09, 30.9.2025 is caught as a version-like literal with a year at its end. */
    private int numericDate(int at) {
        if (!run.number(at)) {
            return at;
        }
        String literal = tokens.get(at).text();
        if (literal.indexOf('.') != literal.lastIndexOf('.')
                && isYear(literal.substring(literal.lastIndexOf('.') + 1))) {
            return at + 1;
        }
        boolean separated = run.mark(at + 1, "/") || run.mark(at + 1, "-");
        if (!separated || !run.glued(at + 1) || !run.number(at + 2) || !run.glued(at + 2)) {
            return at;
        }
        boolean third = run.mark(at + 3, tokens.get(at + 1).text()) && run.number(at + 4);
        if (third) {
            return plausibleDate(at) ? at + 5 : at;
        }
        boolean padded = tokens.get(at + 2).text().startsWith("0") && run.whole(at) <= 31 && run.whole(at + 2) <= 12;
        return run.mark(at + 1, "/") && padded ? at + 3 : at;
    }

    private boolean plausibleDate(int at) {
        double first = run.whole(at);
        double last = run.whole(at + 4);
        return first <= 31 && run.whole(at + 2) <= 31 || isYear(tokens.get(at).text()) && last <= 31;
    }

    /** 3 June, June 15, 31 Dec 2025, w/c 6 May, 12th of December. */
    private int dayAndMonth(int at) {
        if (run.number(at) && run.whole(at) >= 1 && run.whole(at) <= 31) {
            int next = ordinalEnd(at);
            next = run.word(next, "of") ? next + 1 : next;
            return isMonth(next)
                    ? withYear(next + 1)
                    : ordinalEnd(at) > at + 1 && run.word(ordinalEnd(at), "of") ? at : at;
        }
        if (isMonth(at)
                && run.number(at + 1)
                && run.whole(at + 1) >= 1
                && run.whole(at + 1) <= 31
                && !run.glued(at + 1)
                && !run.unitAt(at + 2)) {
            return withYear(ordinalEnd(at + 1));
        }
        return at;
    }

    private int ordinalEnd(int at) {
        boolean suffix = at + 1 < tokens.size()
                && run.glued(at + 1)
                && Set.of("st", "nd", "rd", "th").contains(tokens.get(at + 1).lower());
        return suffix ? at + 2 : at + 1;
    }

    private int withYear(int at) {
        int next = run.mark(at, ",") ? at + 1 : at;
        return run.number(next) && isYear(tokens.get(next).text()) ? next + 1 : at;
    }

    /** Q3, Q4 FY20, H1, FY2025, March 2025, quarter 3, week 26, 2025, autumn. */
    private int period(int at) {
        Token token = tokens.get(at);
        if (isPeriodCode(token)) {
            int end = at + 1;
            while (end < tokens.size()
                    && (isPeriodCode(tokens.get(end))
                            || run.number(end) && isYear(tokens.get(end).text())
                            || run.mark(end, "'")
                            || run.mark(end, "-") && end + 1 < tokens.size() && isPeriodCode(tokens.get(end + 1)))) {
                end++;
            }
            return end;
        }
        if (isMonth(at) || inCalendar(at, "weekday")) {
            return withYear(at + 1);
        }
        if (COUNTED.contains(token.lower())
                && run.number(at + 1)
                && !run.glued(at + 1)
                && run.whole(at + 1) <= 53
                && !run.unitAt(at + 2)) {
            return at + 2;
        }
        return year(at);
    }

    private int year(int at) {
        if (!run.number(at) || !isYear(tokens.get(at).text())) {
            return at;
        }
        int split = run.mark(at + 1, "/") || run.mark(at + 1, "-") ? at + 2 : at;
        if (split > at && run.number(split) && run.glued(split)) {
            return split + 1;
        }
        boolean led = at > 0
                && (YEAR_LEADS.contains(tokens.get(at - 1).lower()) || isMonth(at - 1) || inCalendar(at - 1, "season"));
        boolean last = at + 1 == tokens.size() || tokens.get(at + 1).isMark();
        boolean recent = tokens.get(at).text().compareTo("2015") >= 0
                && tokens.get(at).text().compareTo("2036") < 0;
        return led || last || recent ? at + 1 : at;
    }

    private boolean isPeriodCode(Token token) {
        if (token.kind() != Token.Kind.CODE
                || token.place().glued() && token.lower().startsWith("h")) {
            return false;
        }
        int digits = firstDigit(token.lower());
        return CODES.contains(token.lower().substring(0, digits)) && TokenRun.digitsAfter(token.lower(), digits)
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

    private boolean isMonth(int at) {
        return inCalendar(at, "month") && (!tokens.get(at).is("may") || isDated(at));
    }

    /** "By May", "3 May", "May 2027": not the verb, however it is written. */
    private boolean isDated(int at) {
        boolean led = at > 0
                && (MONTH_LEADS.contains(tokens.get(at - 1).lower())
                        || run.number(at - 1)
                        || at > 1 && run.mark(at - 1, "-") && inCalendar(at - 2, "month")
                        || at > 1 && run.word(at - 1, "to") && inCalendar(at - 2, "month"));
        return led || run.number(at + 1) && !run.glued(at + 1) && !run.unitAt(at + 2);
    }

    private boolean inCalendar(int at, String kind) {
        return at >= 0
                && at < tokens.size()
                && kind.equals(CALENDAR.get(tokens.get(at).lower()))
                && tokens.get(at).isWord()
                && (!ALSO_WORDS.contains(tokens.get(at).lower()) || isLed(at));
    }

    private boolean isLed(int at) {
        return at > 0 && DAY_LEADS.contains(tokens.get(at - 1).lower());
    }

    private static boolean isYear(String literal) {
        return literal.length() == 4
                && TokenRun.digitsAfter(literal, 0)
                && (literal.startsWith("20") || literal.startsWith("19"));
    }
}
