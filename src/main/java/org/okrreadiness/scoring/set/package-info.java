/**
 * Marks an objective and its key results as a set: number, balance, overlap, cadence and whether together they would show that the
 * objective happened.
 *
 * <p>Two lines are compared by what they measure, that is by the case's own measures and by families of measures, never by the words
 * they share: paraphrases share few words, and different measures often share many.
 */
package org.okrreadiness.scoring.set;
