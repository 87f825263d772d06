package org.okrreadiness.scoring.reading;

import java.util.HashSet;
import java.util.Set;
import org.okrreadiness.scoring.text.Token;

/** Looks whether the words of a line are an attempt at all: templates left in, gibberish, heaps of keywords. */
final class Wording {

    private static final Set<String> BLANKS =
            Set.of("x", "y", "z", "n", "xx", "yy", "zz", "xxx", "yyy", "nn", "qx", "tbd", "tbc", "todo");
    private static final Set<String> BLANK_LEADS = Set.of(
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
    private static final Set<String> TEMPLATE_WORDS = Set.of(
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
            "your",
            "x",
            "y",
            "amount",
            "goal",
            "percentage");
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "won't", "wont", "don't", "cannot", "can't", "refuse");
    private static final Set<String> LESSON_WORDS =
            Set.of("metric", "baseline", "target", "outcome", "measurable", "verb", "kr");
    private static final int SHORTEST_HEAP = 6;

    private final Line line;

    Wording(Line line) {
        this.line = line;
    }

    boolean isPlaceholder() {
        for (int at = 0; at < line.size(); at++) {
            if (isBlankSlot(at) || line.isMark(at) && opensTemplate(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlankSlot(int at) {
        boolean joined = line.isHyphened(at + 1);
        if (!BLANKS.contains(line.lower(at)) || line.quantity(at).isPresent() || joined) {
            return false;
        }
        boolean led = at == 0 || line.isIn(at - 1, BLANK_LEADS);
        boolean measured =
                line.is(at + 1, "%", "to", "percent") || line.is(at, "tbd", "qx", "tbc", "todo", "xxx", "xx");
        return led && !line.token(at).place().glued() || measured && !line.isHyphened(at);
    }

    private boolean opensTemplate(int at) {
        if (line.is(at, "{") || line.is(at, "_") && line.is(at + 1, "_")) {
            return true;
        }
        if (!line.is(at, "[", "<")
                || !line.inside(at + 1)
                || !line.token(at + 1).isWord()) {
            return false;
        }
        int close = line.findWord(at + 1, Math.min(line.size(), at + 8), "]", ">");
        for (int i = at + 1; i < close; i++) {
            if (TEMPLATE_WORDS.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** True when more than half of the words cannot be words. */
    boolean isGibberish() {
        int content = 0;
        int strange = 0;
        for (int at = 0; at < line.size(); at++) {
            if (line.token(at).isWord() && line.lower(at).length() > 2) {
                content++;
                strange += isStrange(line.token(at)) ? 1 : 0;
            }
        }
        return content > 0 && strange * 2 >= content;
    }

    private static boolean isStrange(Token token) {
        String lower = token.lower();
        if (token.isAcronym()) {
            return false;
        }
        int run = 0;
        int vowels = 0;
        for (int i = 0; i < lower.length(); i++) {
            boolean vowel = "aeiouyäöüéèáíóúåæø".indexOf(lower.charAt(i)) >= 0;
            run = vowel ? 0 : run + 1;
            vowels += vowel ? 1 : 0;
            if (run >= 6) {
                return true;
            }
        }
        boolean row = lower.length() > 3
                && ("qwertyuiop".contains(lower)
                        || "asdfghjkl".contains(lower)
                        || "zxcvbnm".contains(lower)
                        || lower.startsWith("asdf")
                        || lower.startsWith("qwer")
                        || lower.startsWith("zxcv")
                        || lower.startsWith("sdfg")
                        || lower.startsWith("hjkl"));
        return vowels == 0 && lower.length() > 3 || row || lower.length() > 30;
    }

    /** Words heaped up: the same ones again and again, or measure after measure with nothing between. */
    boolean isStuffed() {
        Set<String> types = new HashSet<>();
        int content = 0;
        int run = 0;
        int longestRun = 0;
        int measureEnd = -1;
        for (int at = 0; at < line.size(); at++) {
            if (line.isContent(at)) {
                content++;
                types.add(line.token(at).stem().key());
            }
            int length = line.length(Notion.METRIC, at);
            if (length > 0 && at >= measureEnd) {
                run = at == measureEnd ? run + 1 : 1;
                measureEnd = at + length;
                longestRun = Math.max(longestRun, run);
            }
        }
        return content >= SHORTEST_HEAP && types.size() < content * 0.6 || longestRun >= 4;
    }

    /** True for a line that teaches how to write a key result, or rates itself. */
    boolean isAboutItself() {
        Set<String> lesson = new HashSet<>();
        for (int at = 0; at < line.size(); at++) {
            if (LESSON_WORDS.contains(line.lower(at))) {
                lesson.add(line.lower(at));
            }
            if (namesItself(at)) {
                return true;
            }
        }
        return lesson.size() >= 3;
    }

    private boolean namesItself(int at) {
        return switch (line.lower(at)) {
            case "own" ->
                line.is(at - 1, "our", "my") && line.is(at + 1, "rating", "score", "opinion", "assessment", "view");
            case "key" ->
                line.is(at - 1, "this", "a", "our", "these") && line.is(at + 1, "result", "results", "result's");
            case "okr", "okrs", "kr", "krs" -> line.is(at - 1, "our", "this", "my", "the", "weekly", "these");
            default -> false;
        };
    }

    boolean isNegated(Head head) {
        for (int at = 0; at < Math.min(line.size(), Math.max(head.from(), 3)); at++) {
            if (line.isIn(at, NEGATIONS)
                    && !line.isHyphened(at)
                    && at < Math.max(head.from(), 4)
                    && line.findWord(0, at, "\"", "'") < 0
                    && line.findWord(0, at, "do", "that", "who", "which") < 0) {
                return true;
            }
        }
        return false;
    }

    boolean isConditional() {
        boolean leads = line.is(0, "if", "provided", "assuming", "unless", "should")
                && line.passage().quantities().size() > 0
                && !line.is(1, "we");
        return leads
                || line.is(0, "if") && line.findWord(0, line.size(), "then", "otherwise") > 0
                || saysWhatMightHaveBeen();
    }

    private boolean saysWhatMightHaveBeen() {
        for (int at = 0; at + 1 < line.size(); at++) {
            if (line.isAuxiliary(at)
                    && (line.is(at, "would", "could") && line.is(at + 1, "have")
                            || line.is(at, "had") && line.is(at + 1, "we"))) {
                return true;
            }
        }
        return false;
    }

    boolean isPast() {
        for (int at = 0; at < line.size(); at++) {
            if (at < 5 && line.is(at, "already")) {
                return true;
            }
            boolean earlier = line.is(at, "last", "previous") && line.is(at + 1, "year", "quarter", "month", "half");
            if (earlier
                    && !line.is(at - 1, "than", "vs", "versus", "from", "to", "on", "over", "with", "of", "as", "(")
                    && !line.is(at - 2, "than", "vs", "versus", "to", "with", "over", "on")
                    && line.form(0) == org.okrreadiness.scoring.text.Stem.Form.ED) {
                return true;
            }
        }
        return false;
    }
}
