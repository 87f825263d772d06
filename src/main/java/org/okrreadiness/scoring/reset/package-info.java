/** Marks grades, decisions and learning at the end of a cycle. */
package org.okrreadiness.scoring.reset;
