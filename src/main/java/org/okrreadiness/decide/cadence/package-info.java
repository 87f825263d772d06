/**
 * The meetings of one quarter: when they are, what each has to produce, and what the calendar does not allow. Pure functions of
 * settings; words are put to it elsewhere.
 */
package org.okrreadiness.decide.cadence;
