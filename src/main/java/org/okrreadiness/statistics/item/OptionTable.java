package org.okrreadiness.statistics.item;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency.Grounds;

/**
 * Which persons choose which option of a question: the key should draw those who do well on everything else, each distractor those who
 * do badly. Haladyna and Downing, "How many options is enough for a multiple-choice test item?", Educational and Psychological
 * Measurement 53 (1993); Gierl, Bulut, Guo and Zhang, "Developing, analyzing, and using distractors for multiple-choice tests in
 * education: a comprehensive review", Review of Educational Research 87 (2017).
 *
 * @param key number of the right option, from 0
 * @param options all of them in their order
 * @param use how often each is chosen
 */
public record OptionTable(int key, List<Option> options, LevelUse use) {

    /** Stands where a person chose nothing. */
    public static final int UNANSWERED = -1;

    /**
     * One option.
     *
     * @param meanRest mean score on the rest of the test of those who chose it, in the units of the rest; empty when nobody did
     * @param discrimination correlation of having chosen it with the score on the rest, -1 to 1 (point-biserial), over those who answered;
     *     judged by {@link SampleSize#ITEM}, in persons who answered; empty when nobody or everybody chose it, or the rest does not vary
     */
    public record Option(OptionalDouble meanRest, Figure discrimination) {

        /** Whether its interval lies wholly on one side of 0, and there were persons enough for a look. */
        private boolean isBeyondDoubt(boolean above) {
            return discrimination.grounds() != Grounds.TOO_FEW
                    && discrimination
                            .interval()
                            .map(range -> above ? range.low() > 0 : range.high() < 0)
                            .orElse(false);
        }
    }

    public OptionTable {
        options = List.copyOf(options);
    }

    /**
     * @param options how many there are
     * @param key the right one, from 0
     * @param chosen by each person, from 0, or {@link #UNANSWERED}
     * @param rest score of each person on everything else, the question left out
     * @throws IllegalArgumentException for an option that is none, or a score that is not a finite number
     */
    public static OptionTable of(int options, int key, int[] chosen, double[] rest) {
        require(options, key, chosen, rest);
        int[] persons = IntStream.range(0, chosen.length)
                .filter(person -> chosen[person] != UNANSWERED)
                .toArray();
        double[] scores =
                Arrays.stream(persons).mapToDouble(person -> rest[person]).toArray();
        int[] answers = Arrays.stream(persons).map(person -> chosen[person]).toArray();
        return new OptionTable(
                key,
                IntStream.range(0, options)
                        .mapToObj(option -> option(option, answers, scores))
                        .toList(),
                LevelUse.of(options, answers));
    }

    private static Option option(int option, int[] answers, double[] scores) {
        double[] took = Arrays.stream(answers)
                .mapToDouble(answer -> answer == option ? 1 : 0)
                .toArray();
        OptionalDouble mean = IntStream.range(0, answers.length)
                .filter(person -> answers[person] == option)
                .mapToDouble(person -> scores[person])
                .average();
        return new Option(mean, Correlation.of(took, scores));
    }

    private static void require(int options, int key, int[] chosen, double[] rest) {
        if (key < 0 || key >= options) {
            throw new IllegalArgumentException("A key from 0 to " + (options - 1) + ", not " + key);
        }
        if (chosen.length != rest.length || !Arrays.stream(rest).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A score on the rest for each of " + chosen.length);
        }
        if (!Arrays.stream(chosen).allMatch(option -> option >= UNANSWERED && option < options)) {
            throw new IllegalArgumentException("Options from 0 to " + (options - 1));
        }
    }

    /** Whether the key surely drives away those who do well: it is likely to be the wrong one. */
    public boolean isKeyDoubtful() {
        return options.get(key).isBeyondDoubt(false);
    }

    /** The distractors that surely draw those who do well: they may be right too. */
    public List<Integer> doubtfulDistractors() {
        return IntStream.range(0, options.size())
                .filter(option -> option != key && options.get(option).isBeyondDoubt(true))
                .boxed()
                .toList();
    }

    /** The distractors that distract hardly anybody, see {@link LevelUse#RARE_BELOW}; none while there are too few answers to say so. */
    public List<Integer> idleDistractors() {
        return IntStream.range(0, options.size())
                .filter(option -> option != key && use.flag(option) == LevelUse.Flag.RARE)
                .filter(option -> use.sufficiency().grounds() != Grounds.TOO_FEW)
                .boxed()
                .toList();
    }
}
