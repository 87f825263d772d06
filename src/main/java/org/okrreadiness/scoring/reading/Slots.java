package org.okrreadiness.scoring.reading;

/** Finds what is left of a template: blank slots, words meant to be replaced, signs without their number. */
final class Slots {

    private static final WordSet BLANKS =
            WordSet.of("x", "y", "z", "n", "xx", "yy", "zz", "xxx", "yyy", "nn", "qx", "tbd", "tbc", "todo", "#");
    private static final WordSet BLANK_LEADS = WordSet.of(
            "from",
            "to",
            "by",
            "of",
            "than",
            "least",
            "increase",
            "reduce",
            "raise",
            "improve",
            "grow",
            "lower",
            "reach",
            "achieve",
            "qx");
    private static final WordSet LETTERS_IN_ROW = WordSet.of("abc", "def", "xyz", "foo", "foobar", "qux");
    private static final WordSet SOMETHING =
            WordSet.of("something", "whatever", "stuff", "somewhere", "anything", "thing", "things");
    private static final WordSet TEMPLATE_WORDS = WordSet.of(
            "metric",
            "number",
            "date",
            "baseline",
            "target",
            "insert",
            "outcome",
            "name",
            "value",
            "team",
            "verb",
            "result",
            "current",
            "measure",
            "unit",
            "customer",
            "when",
            "who",
            "what",
            "now",
            "then",
            "your",
            "x",
            "y",
            "amount",
            "goal",
            "percentage",
            "tbd",
            "tbc");
    private static final WordSet MONEY = WordSet.of("\u00a3", "$", "\u20ac");
    private static final WordSet OPENING = WordSet.of("[", "<", "(", "\u00ab");
    private static final WordSet INSTRUCTIONS = WordSet.of("insert", "enter", "fill", "your", "tbd", "tbc");

    private static final WordSet MEASURES = WordSet.of("kpi", "metric");
    private static final WordSet BRACES = WordSet.of("{", "_");
    private static final WordSet UNKNOWN = WordSet.of("?", "\u2026", ".");

    /** Whatever is left of a template shows one of these, so that hardly any word is asked more than once. */
    private static final WordSet SIGNS =
            WordSet.union(BLANKS, BRACES, OPENING, UNKNOWN, MONEY, LETTERS_IN_ROW, MEASURES, SOMETHING);

    private final Line line;

    Slots(Line line) {
        this.line = line;
    }

    boolean areLeft() {
        for (int at = 0; at < line.size(); at++) {
            boolean sign =
                    line.isIn(at, SIGNS) && (isBlank(at) || opensTemplate(at) || lacksNumber(at) || standsIn(at));
            if (sign || isLetterForShare(at) || line.has(Notion.STAND_IN, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(int at) {
        boolean joined = line.isHyphened(at + 1);
        if (!BLANKS.contains(line.lower(at)) || line.quantity(at).isPresent() || joined) {
            return false;
        }
        boolean led = at == 0 || line.isIn(at - 1, BLANK_LEADS);
        boolean measured =
                line.is(at + 1, "%", "to", "percent") || line.is(at, "tbd", "qx", "tbc", "todo", "xxx", "xx");
        boolean numbered = line.is(at, "#") && !line.is(at + 1, "%");
        return !numbered && (led && !line.token(at).place().glued() || measured && !line.isHyphened(at));
    }

    /** "From A% to B%". */
    private boolean isLetterForShare(int at) {
        return line.is(at + 1, "%")
                && line.is(at - 1, "from", "to")
                && line.token(at).isWord()
                && line.lower(at).length() == 1;
    }

    private boolean opensTemplate(int at) {
        if (line.isIn(at, BRACES)) {
            return true;
        }
        boolean angle = line.is(at, "<") && line.is(at + 1, "<");
        int from = angle ? at + 2 : at + 1;
        boolean opens =
                line.isIn(at, OPENING) && line.inside(from) && line.token(from).isWord();
        if (!opens) {
            return false;
        }
        WordSet wanted = line.is(at, "(") ? INSTRUCTIONS : TEMPLATE_WORDS;
        int close = line.findWord(from, Math.min(line.size(), at + 9), "]", ">", ")", "\u00bb");
        boolean asked = line.is(at, "(") ? close > from && line.isIn(from, wanted) : close > from;
        for (int i = from; asked && i < close; i++) {
            if (wanted.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "From ?? to ??", "£… to £…", "$METRIC": where a value belongs, no number follows. */
    private boolean lacksNumber(int at) {
        boolean money = line.isIn(at, MONEY);
        boolean unknown = line.isIn(at, UNKNOWN) && line.is(at - 1, "from", "to", "by");
        boolean dots = line.is(at + 1, "\u2026", ".", "?", "_", "#") && !line.inside(at + 2)
                || line.is(at + 1, "\u2026", "?", "#")
                || line.is(at + 1, ".") && line.is(at + 2, ".");
        boolean variable = line.inside(at + 1)
                && line.token(at + 1).isWord()
                && line.lower(at + 1).length() > 2
                && line.token(at + 1).place().glued();
        return unknown || money && line.quantity(at).isEmpty() && (dots || variable);
    }

    private boolean standsIn(int at) {
        boolean moved = line.is(at + 1, "from") && line.quantity(at + 2).isPresent();
        boolean letters = line.isIn(at, LETTERS_IN_ROW) && moved;
        boolean kpi = line.isIn(at, MEASURES) && moved && at <= 2;
        boolean something = line.isIn(at, SOMETHING) && (moved || line.is(at + 1, "by", "from"));
        return letters || kpi || something;
    }
}
