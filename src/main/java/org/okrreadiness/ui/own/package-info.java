/**
 * Bring your own OKRs: text is pasted and read, names and figures are replaced, the sets are marked. All of it lives in memory; only a
 * set that the person asks to keep is written.
 */
package org.okrreadiness.ui.own;
