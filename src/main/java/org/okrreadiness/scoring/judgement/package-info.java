/**
 * Marks ratings of responses against the key, raw and on the person's own use of the scale, choices of the best and the worst, and
 * what news is let do to a plan; and stated confidence beside how close an answer came.
 *
 * <p>The squared distance between ratings and key splits into three parts: how high a person rates on the whole (elevation), how far
 * they spread (scatter) and whether they put the responses in the key's order (shape). Only shape is skill; the others are style.
 * Source: Cronbach and Gleser's profile similarity, as used for judgement tests by Legree (2010).
 */
package org.okrreadiness.scoring.judgement;
