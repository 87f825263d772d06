/**
 * Sentences to be filled in: the participant's own nouns with open slots around them, never a number that nobody gave. A slot stands
 * in square brackets in the bundle's words.
 */
package org.okrreadiness.scoring.pattern;
