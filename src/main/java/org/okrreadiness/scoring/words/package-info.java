/**
 * Finding known words in a text: phrase lists kept as data, the terms of a case, sentences, and words copied from the case. Matching
 * is by stem, so that inflection, case and hyphens do not matter.
 */
package org.okrreadiness.scoring.words;
