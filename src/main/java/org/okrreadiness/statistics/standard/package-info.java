/**
 * Where to draw the line and how well it divides: cut scores from experts' judgements of tasks (Angoff) or of persons (borderline
 * regression, borderline group), and how often a verdict would come out the same on another test of the kind, or is the one that the
 * true score deserves.
 */
package org.okrreadiness.statistics.standard;
