package org.okrreadiness.ui.result.reading;

import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.rubric.Level;

/**
 * One possible response, what was made of it, and what the key says with its reasons.
 *
 * @param rating 1 to 5; empty when it was not rated, or only the ends were chosen
 * @param key 1 to 5
 * @param comparison in words, what the person made of it and what the key says
 * @param level of the mark for this option; empty when single options are not marked
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
