package org.okrreadiness.service;

import java.time.Instant;

/**
 * Proof that something was forced to disk.
 *
 * @param sequence its number in the attempt's journal, from 1
 * @param at when
 */
public record Receipt(long sequence, Instant at) {}
