/**
 * How much of what scores differ by is due to persons, and how much to the tasks, raters and cases they happened to meet; and what other
 * numbers of tasks and raters would be worth. Variance components of balanced random designs by analysis of variance: each source's mean
 * square is set equal to what it is expected to be. Cronbach, Gleser, Nanda and Rajaratnam, "The Dependability of Behavioral
 * Measurements" (1972); Brennan, "Generalizability Theory" (2001), chapters 2 to 4.
 */
package org.okrreadiness.statistics.generalisability;
