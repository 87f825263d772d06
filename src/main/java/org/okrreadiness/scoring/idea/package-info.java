/**
 * Finds the key ideas of a free answer: sets of concepts that stand close together, said and not denied, in the writer's own words.
 *
 * <p>Sentences copied from what the participant was given count for nothing. What is found is evidence; a criterion's levels are made
 * of it elsewhere.
 */
package org.okrreadiness.scoring.idea;
