package org.okrreadiness.ui.result.reading;

import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.rubric.Level;

/**
 * One possible response, how it was rated, and what the key says with its reasons.
 *
 * @param rating 1 to 5; empty when it was not rated
 * @param key 1 to 5
 * @param comparison rating and key in one sentence
 * @param level of the mark for this option; empty when the task has no marks
 */
public record OptionReading(
        String text, OptionalInt rating, double key, String comparison, Optional<Level> level, Reasons reasons) {

    /**
     * @param principle behind the key's value
     * @param limit where the principle ends here
     * @param dissent what a thoughtful dissenter would say
     */
    public record Reasons(String principle, String limit, String dissent) {}
}
