/** How well stated chances fit what came of them. */
package org.okrreadiness.statistics.calibration;
