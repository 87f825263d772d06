/**
 * What a participant writes: an objective, its key results and the set they form.
 *
 * <p>Every value is kept exactly as it was typed. Reading numbers, units and dates out of it is the work of the scorer, because
 * what somebody typed and what it can be taken to mean are two different facts.
 */
package org.okrreadiness.domain.okr;
