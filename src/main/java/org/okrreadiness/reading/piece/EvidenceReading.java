package org.okrreadiness.reading.piece;

/**
 * Words of the participant and what they show.
 *
 * @param number stands beside the words and beside every criterion that rests on them; counts from 1 in each piece of work
 * @param shows what the words show, in a few words
 * @param spoken all of it in one sentence
 */
public record EvidenceReading(int number, String words, String shows, Bearing bearing, String spoken) {}
