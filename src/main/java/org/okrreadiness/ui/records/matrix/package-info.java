/** Everybody by competency, held against what their roles ask for: filtered, found, and never ranked. */
package org.okrreadiness.ui.records.matrix;
