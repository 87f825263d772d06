/**
 * What is written down as JSON: responses, score sheets and the events of an attempt.
 *
 * <p>Each form carries its format version. The same value always gives the same text. Whatever was written once stays readable; a
 * newer form is refused with a sentence. The {@code ...File} records are the wire form and never leave this package.
 */
package org.okrreadiness.exchange;
