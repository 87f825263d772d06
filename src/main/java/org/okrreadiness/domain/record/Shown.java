package org.okrreadiness.domain.record;

import java.util.Objects;
import org.okrreadiness.domain.rubric.Level;

/**
 * What a person showed in one competency.
 *
 * @param level the level nearest to the score
 * @param lowest the lowest level the band allows; nine times out of ten the true level is not below it nor above {@code highest}
 * @param highest the highest level the band allows
 * @param score 0 to 100; where a person attested a level it is that level's own
 * @param low lower end of the band, 0 to 100
 * @param high upper end of the band, 0 to 100
 * @param tasks how many tasks it rests on; 0 where a person attested it
 */
public record Shown(Level level, Level lowest, Level highest, int score, int low, int high, int tasks) {

    public Shown {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(highest, "highest");
        if (low < 0 || low > score || score > high || high > 100) {
            throw new IllegalArgumentException("A score lies in its band, and both within 0 and 100");
        }
        if (lowest.compareTo(level) > 0 || highest.compareTo(level) < 0) {
            throw new IllegalArgumentException("A level lies within its band");
        }
        if (tasks < 0) {
            throw new IllegalArgumentException("A number of tasks is not negative");
        }
    }

    /** A level somebody answers for, without a score and its error. */
    public static Shown attested(Level level) {
        int score = (int) Math.round(level.points() * 100 / 3.0);
        return new Shown(level, level, level, score, score, score, 0);
    }
}
