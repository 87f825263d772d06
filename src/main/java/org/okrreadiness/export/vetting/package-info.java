/** Vetting on paper: one page for whoever holds the budget, and the questions each vendor gets. */
package org.okrreadiness.export.vetting;
