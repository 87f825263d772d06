/** What a trainer told of an attempt, in words: levels, what changed, and what became of appeals. */
package org.okrreadiness.reading.marked;
