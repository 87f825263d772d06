package org.okrreadiness.storage.h2;

/**
 * How much of a journal is in the database.
 *
 * @param sequence of the last record that is
 * @param length the byte after that record
 */
public record HighWater(long sequence, long length) {}
