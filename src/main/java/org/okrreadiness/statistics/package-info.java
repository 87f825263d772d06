/**
 * Statistics of agreement, doubt and their uncertainty. Pure functions of numbers: nothing here knows what was rated or by whom.
 *
 * <p>Levels are whole numbers from 0 upwards. A figure that the data cannot give (nothing varies, nothing was counted) is empty, never
 * a number that looks like one. Nothing is random: the bootstrap draws from a fixed seed.
 */
package org.okrreadiness.statistics;
