/**
 * Gives levels: one decision table per criterion, read from top to bottom, the first row that holds decides.
 *
 * <p>A table's rows are the published method in executable form. Each row has a name that stands in the key of its
 * because-sentence, so that the row that decided can be found from what a person read.
 */
package org.okrreadiness.scoring.level;
