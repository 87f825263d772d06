package org.okrreadiness.scoring.reading;

import java.util.HashSet;
import java.util.Set;

/** Finds lines that speak of key results, of their own marks or to whoever marks them, instead of promising anything. */
final class SelfReference {

    private static final WordSet LESSON_WORDS = WordSet.of(
            "metric",
            "measure",
            "unit",
            "population",
            "denominator",
            "baseline",
            "target",
            "outcome",
            "measurable",
            "verb",
            "kr");
    private static final int LESSON = 3;
    private static final WordSet OWN_MEETINGS = WordSet.of(
            "check-in", "check", "stand-up", "stand", "meeting", "session", "review", "workshop", "training", "ritual");

    private final Line line;

    SelfReference(Line line) {
        this.line = line;
    }

    boolean isThere() {
        Set<String> lesson = new HashSet<>();
        for (int at = 0; at < line.size(); at++) {
            if (LESSON_WORDS.contains(line.lower(at))) {
                lesson.add(line.lower(at));
            }
            if (line.has(Notion.ABOUT_ITSELF, at) || ratesOneself(at) || namesKeyResult(at) || namesOkrs(at)) {
                return true;
            }
        }
        return lesson.size() >= LESSON;
    }

    private boolean ratesOneself(int at) {
        return line.is(at, "own")
                && line.is(at - 1, "our", "my")
                && line.is(at + 1, "rating", "score", "opinion", "assessment", "view", "work", "plan");
    }

    private boolean namesKeyResult(int at) {
        return line.is(at, "key")
                && line.is(at + 1, "result", "results", "result's")
                && line.is(at - 1, "this", "a", "our", "these", "my");
    }

    /** Our OKRs; our own OKR check-in. */
    private boolean namesOkrs(int at) {
        if (!line.is(at, "okr", "okrs", "kr", "krs")) {
            return false;
        }
        boolean ours = line.is(at - 1, "our", "this", "my", "the", "weekly", "these", "own");
        return ours && (!line.is(at - 1, "weekly") || line.is(at - 2, "our", "the", "own", "my"))
                || line.isIn(at + 1, OWN_MEETINGS) && line.findWord(0, at, "our", "my") >= 0;
    }
}
