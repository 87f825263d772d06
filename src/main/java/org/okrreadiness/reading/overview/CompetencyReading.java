package org.okrreadiness.reading.overview;

import java.util.Optional;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.verdict.Standing;

/**
 * One line of the profile.
 *
 * @param score 0 to 100
 * @param level the level nearest to the score
 * @param tasks how many tasks that rests on
 * @param figures the score and how many tasks it rests on
 * @param held what the score is held against; empty where single tasks were practised, which give no verdict
 */
public record CompetencyReading(
        Competency competency, String name, int score, Level level, int tasks, String figures, Optional<Held> held) {

    /**
     * @param low of the band, 0 to 100
     * @param high of the band, 0 to 100
     * @param cut 0 to 100
     * @param band the band in words
     * @param levels the level, and between which levels it may lie
     * @param verdict how it stands against the cut, in words
     */
    public record Held(
            double low, double high, int cut, Standing standing, String band, String levels, String verdict) {}

    /** Everything the line says, one part after the other. */
    public String said() {
        return held.map(found -> found.levels() + ", " + figures + ", " + found.band() + ", " + found.verdict())
                .orElse(figures);
    }
}
