/**
 * What is worth a question while somebody is still writing.
 *
 * <p>One class per check, named by the condition it looks for. Each carries a permanent id and its own examples: a line it speaks up
 * about, a line it is content with, and a line that looks wrong and is not. One test makes every example behave; help shows the same
 * ones.
 */
package org.okrreadiness.scoring.check;
