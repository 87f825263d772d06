/**
 * Is it a course you need, and which help? From what several people saw, each from their own seat, to the causes behind it and to the
 * help that fits, with what speaks against it, what is unknown and what would change the answer.
 *
 * <p>The method is weights of evidence as I. J. Good described them: every answer moves the odds of a cause by a number of decibans (ten
 * times the common logarithm of a likelihood ratio), and the numbers are added. Which answer moves which cause how far, and which cause
 * asks for which help, stands in a file an author can read; nothing of it stands in this package. Pure functions, no files, no words.
 */
package org.okrreadiness.decide.need;
