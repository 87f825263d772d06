/** A diagnosis of the help that is needed: one statement at a time, colleagues and their files, and the balance of it all. */
package org.okrreadiness.ui.decide.need;
