/** What became of a check, in the words and the order in which a person reads it: the same for window and command line. */
package org.okrreadiness.reading.verification;
