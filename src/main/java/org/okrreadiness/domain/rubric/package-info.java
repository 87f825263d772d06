/**
 * What marking is made of: rubrics with their criteria and levels, the evidence in a participant's words, the marks given on it and
 * the sheet that holds them.
 *
 * <p>Nothing here is a sentence for a person. Reasons, questions and findings are keys with arguments; the bundle turns them into
 * words at the very end, so that a sheet written today reads the same in another language tomorrow.
 */
package org.okrreadiness.domain.rubric;
