package org.okrreadiness.domain.okr;

import java.util.Objects;

/**
 * How a team would know that the objective happened: one sentence, and the same thing once more in fields.
 *
 * @param text the sentence as typed
 * @param measure what is measured
 * @param movement from where to where, by when
 * @param owner who answers for it; empty when not stated
 * @param indicator leading or lagging, as the participant sees it
 */
public record KeyResult(String text, Measure measure, Movement movement, String owner, Indicator indicator) {

    public KeyResult {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(movement, "movement");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(indicator, "indicator");
    }

    /** A key result of which only the sentence is known. */
    public static KeyResult ofText(String text) {
        return new KeyResult(text, Measure.UNSTATED, Movement.UNSTATED, "", Indicator.UNSTATED);
    }

    /** True when neither the sentence nor any field holds a word. */
    public boolean isBlank() {
        return text.isBlank()
                && measure.metric().isBlank()
                && measure.unit().isBlank()
                && measure.source().isBlank()
                && movement.baseline().isBlank()
                && movement.target().isBlank()
                && movement.due().isBlank()
                && owner.isBlank();
    }
}
