/**
 * The plan of a quarter's meetings as files: a calendar that other programs take in (RFC 5545), a PDF, and a text.
 *
 * <p>The calendar is written here and only read by libraries, in tests: those there are bring a second Jackson or ask the network for
 * what the clocks of a zone do, and what is left to do is folding and escaping.
 */
package org.okrreadiness.export.calendar;
