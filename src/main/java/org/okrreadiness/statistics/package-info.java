/**
 * What all statistics here have in common: estimates with their intervals, the bootstrap, tables of scores, and how many observations a
 * figure takes. The rooms inside hold one family of methods each. Pure functions of numbers: nothing here knows what was rated or by
 * whom.
 *
 * <p>Levels are whole numbers from 0 upwards. A figure that the data cannot give (nothing varies, nothing was counted) is empty, never
 * a number that looks like one. Nothing is random: the bootstrap draws from a fixed seed.
 */
package org.okrreadiness.statistics;
