/**
 * The journals: one append-only file per attempt, and the truth of what a participant gave.
 *
 * <p>A file begins with a header of 28 bytes: magic, format version, attempt id, CRC32C of these. Records follow: magic, length,
 * sequence, CRC32C of length, sequence and payload, payload. All numbers are big-endian. The first byte of a record's magic never
 * occurs in UTF-8, so no words of a participant can be mistaken for a record. Order is given by the sequence, never by a clock.
 */
package org.okrreadiness.storage.journal;
