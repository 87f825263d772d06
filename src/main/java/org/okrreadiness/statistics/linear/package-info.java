/** Sums of effects fitted to incomplete data: what the data say about them, what they leave open, and the step towards the best fit. */
package org.okrreadiness.statistics.linear;
