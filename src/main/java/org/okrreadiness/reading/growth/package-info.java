/** Attempts of one person side by side, in words. */
package org.okrreadiness.reading.growth;
