/**
 * How far a score summed over tasks would come out the same again, and how far a single score may be off: alpha, errors of measurement
 * overall and at a score, and what more or fewer tasks would change.
 */
package org.okrreadiness.statistics.reliability;
