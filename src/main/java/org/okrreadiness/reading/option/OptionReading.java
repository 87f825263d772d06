package org.okrreadiness.reading.option;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.okrreadiness.domain.rubric.Level;

/**
 * Something a task had judged, what was made of it, and what the key says with its reasons.
 *
 * @param scale given and key as places on a scale; empty where nothing was rated
 * @param comparison in words, what the person made of it and what the key says
 * @param level of the mark for it; empty when it is not marked by itself
 * @param more where more than one thing was judged of it, each of the others
 */
public record OptionReading(
        String text,
        Optional<OnScale> scale,
        String comparison,
        Optional<Level> level,
        List<Compared> more,
        List<Reason> reasons) {

    /** Something of which one thing was judged. */
    public OptionReading(
            String text, Optional<OnScale> scale, String comparison, Optional<Level> level, List<Reason> reasons) {
        this(text, scale, comparison, level, List.of(), reasons);
    }

    /**
     * One more thing that was judged.
     *
     * @param comparison in words, what the person made of it and what the key says
     * @param level of the mark for it; empty when it is not marked by itself
     */
    public record Compared(String comparison, Optional<Level> level) {}

    /**
     * @param least the lower end of the scale
     * @param most the upper end of the scale
     * @param given empty when it was not rated
     */
    public record OnScale(int least, int most, OptionalDouble given, double key) {}

    /**
     * One reason for the key.
     *
     * @param name says what kind of reason it is
     */
    public record Reason(String name, String text) {}

    public OptionReading {
        more = List.copyOf(more);
        reasons = List.copyOf(reasons);
    }
}
