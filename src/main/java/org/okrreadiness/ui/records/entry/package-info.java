/** Entering somebody, and the ground on which something is kept about them. */
package org.okrreadiness.ui.records.entry;
