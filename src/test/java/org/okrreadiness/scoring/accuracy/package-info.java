/** Measures the scorer against labelled lines, so that a claim about its accuracy comes with the command that shows it. */
package org.okrreadiness.scoring.accuracy;
