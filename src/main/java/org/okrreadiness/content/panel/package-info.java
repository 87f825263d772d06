/**
 * Asks a panel of experts: writes the sheets they fill in, reads what came back, and writes it down by numbers that do not tell who
 * they are.
 */
package org.okrreadiness.content.panel;
