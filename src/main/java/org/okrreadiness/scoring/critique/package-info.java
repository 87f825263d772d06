/**
 * Marks the critique of a planted set and the follow-up question.
 *
 * <p>Finding, placing and naming defects is marked against the author's key and apart from the repair, which is marked as a line of
 * its own. A sound set has nothing to place, explain, repair or rank: there only "nothing is wrong", the tone and the question count.
 */
package org.okrreadiness.scoring.critique;
