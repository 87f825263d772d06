package org.okrreadiness.doctor;

/**
 * What a trick earns in a pack.
 *
 * @param trick how it answers
 * @param points the mean score of the tasks it answers, 0 to 100
 * @param chance what answering at random earns on the same tasks, 0 to 100
 */
public record Guess(Trick.Name trick, double points, double chance) {

    /** How much of what lies above chance the trick earns, at most 1; below 0 where chance does better. */
    public double aboveChance() {
        return (points - chance) / (100 - chance);
    }
}
