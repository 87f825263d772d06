package org.okrreadiness.ui.editor.judge;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.NewInformation;

/** A scale of five steps, each with a sign and a word. */
enum Scale {
    /** What an option would do. */
    EFFECTIVENESS(JudgementKey.WORST, JudgementKey.BEST, "editor.judge.step"),
    /** What news does to a plan. */
    LEANING(NewInformation.AGAINST, NewInformation.FOR, "editor.news.step");

    private final int least;
    private final int most;
    private final String words;

    Scale(int least, int most, String words) {
        this.least = least;
        this.most = most;
        this.words = words;
    }

    /** From the lowest to the highest. */
    IntStream steps() {
        return IntStream.rangeClosed(least, most);
    }

    /** The step at {@code number}, counted from 1; empty when there is none. */
    OptionalInt step(int number) {
        return number >= 1 && least + number - 1 <= most ? OptionalInt.of(least + number - 1) : OptionalInt.empty();
    }

    /** The step one begins with: nought where the scale has it, else the lowest. */
    int start() {
        return within(0);
    }

    /** The step {@code by} further on, or the last one; with nothing chosen yet, counted from nought. */
    int from(OptionalInt chosen, int by) {
        return within(chosen.orElse(0) + by);
    }

    private int within(int value) {
        return Math.max(least, Math.min(most, value));
    }

    /** Where a step stands, from 0. */
    int place(int step) {
        return step - least;
    }

    /** What stands on a step. On a scale with two sides every step says on which. */
    String sign(int step) {
        if (least >= 0) {
            return Integer.toString(step);
        }
        return step < 0 ? "\u2212" + -step : step > 0 ? "+" + step : "0";
    }

    /** The key of what a step means. */
    String wordKey(int step) {
        return words + "." + step;
    }

    /** The key of what is said while no step is chosen. */
    String noneKey() {
        return words + ".none";
    }

    /** The key of all a screen reader says of a step. */
    String spokenKey() {
        return words + ".spoken";
    }
}
