/**
 * The journals: one append-only file per attempt, and the truth of what a participant gave.
 *
 * <p>A file begins with a header of 28 bytes: magic, format version, attempt id, CRC32C of these. Records follow: magic, length,
 * sequence, CRC32C of length, sequence and what follows, payload. All numbers are big-endian. The first byte of a record's magic never
 * occurs in UTF-8, so no words of a participant can be mistaken for a record. Order is given by the sequence, never by a clock.
 *
 * <p>In a sealed journal, format 2, a public key of 32 bytes and its CRC32C follow the header, and each record has between checksum and
 * payload the SHA-256 of the record before it, or of the header, and an Ed25519 signature of that, the sequence and the payload.
 */
package org.okrreadiness.storage.journal;
