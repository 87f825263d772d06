/**
 * Capability records as tables and as JSON, for spreadsheets, for HR systems and for programs.
 *
 * <p>{@link org.okrreadiness.export.records.Column} says once what is given out and under which name; each format puts the same columns
 * into its own cells. Everything streams: memory does not grow with the number of records.
 */
package org.okrreadiness.export.records;
