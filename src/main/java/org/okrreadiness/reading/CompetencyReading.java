package org.okrreadiness.reading;

import java.util.Optional;
import org.okrreadiness.domain.rubric.Competency;

/**
 * One line of the profile.
 *
 * @param score 0 to 100
 * @param figures the score, the cut where there is one, and how many tasks they rest on
 * @param cut what the score is held against; empty where single tasks were practised, which give no verdict
 */
public record CompetencyReading(Competency competency, String name, int score, String figures, Optional<Cut> cut) {

    /**
     * @param at 0 to 100
     * @param verdict "at or above the cut" or "below the cut"
     */
    public record Cut(int at, boolean reached, String verdict) {}

    /** Everything the line says, one part after the other. */
    public String said() {
        return cut.map(held -> figures + ", " + held.verdict()).orElse(figures);
    }
}
