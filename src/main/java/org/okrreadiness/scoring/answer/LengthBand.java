package org.okrreadiness.scoring.answer;

/**
 * How many words an answer should have.
 *
 * @param fewest below this an answer is too short to say anything, at least 1
 * @param most above this it is no longer concise
 */
public record LengthBand(int fewest, int most) {

    /** Where a task asks for no length of its own. A starting value, to be calibrated on real answers. */
    public static final LengthBand USUAL = new LengthBand(3, 80);

    public LengthBand {
        if (fewest < 1 || most < fewest) {
            throw new IllegalArgumentException(
                    "A length runs from few words to more, not from " + fewest + " to " + most);
        }
    }
}
