/**
 * A comparison of programmes in the words and the order in which a buyer reads it: the table, the reasons behind each cell, what can be
 * recommended and on what conditions, what to ask each vendor. No screen, no file.
 */
package org.okrreadiness.reading.vetting;
