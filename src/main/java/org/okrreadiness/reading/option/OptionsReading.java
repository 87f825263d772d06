package org.okrreadiness.reading.option;

import java.util.List;

/**
 * The responses a task offered.
 *
 * @param heading names what stands below
 * @param summary how the answer as a whole stands to the key; blank where the task's score says it
 * @param options in the order of the pack
 */
public record OptionsReading(String heading, String summary, List<OptionReading> options) {

    static final OptionsReading NONE = new OptionsReading("", "", List.of());

    public OptionsReading {
        options = List.copyOf(options);
    }
}
