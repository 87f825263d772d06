/** Pieces of work with their marks: the words, the evidence in them, each criterion, and how far to rely on it. */
package org.okrreadiness.reading.piece;
