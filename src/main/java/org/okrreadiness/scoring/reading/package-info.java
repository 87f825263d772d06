/**
 * Reads one line as a clause: who, does what, to which measure, for whom, from where to where, what for and by what means.
 *
 * <p>Structure comes before words. Word lists only say what a word can be; its place in the line says what it is. Checks and decision
 * tables look at a {@link org.okrreadiness.scoring.reading.LineReading}, never at a string.
 */
package org.okrreadiness.scoring.reading;
