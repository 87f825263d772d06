/**
 * How well stated chances fit what came of them, a person's or the scorer's: scores and their parts, the curve, and which items to keep
 * when only the surest are kept.
 */
package org.okrreadiness.statistics.calibration;
