package org.okrreadiness.domain.task;

/**
 * How many words a text should have.
 *
 * @param least with fewer it can hardly say what is asked
 * @param most with more it is no longer concise
 */
public record WordBand(int least, int most) {

    public WordBand {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("A band of words runs upwards, not from " + least + " to " + most);
        }
    }
}
