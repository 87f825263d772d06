/** Marking: one task across all people, without names, by keys alone. */
package org.okrreadiness.ui.marking;
