package org.okrreadiness.decide.need;

/**
 * One answer on which the advice hangs.
 *
 * @param to the nearest other answer with which another help comes first
 * @param help that help
 */
public record Flip(Said said, Statement statement, Frequency to, Help help) {}
