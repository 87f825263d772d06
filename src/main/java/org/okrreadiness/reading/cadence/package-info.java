/** The plan of a quarter's meetings in the words in which people read it, on a screen, in a calendar and on paper. */
package org.okrreadiness.reading.cadence;
