/** Giving records out: what and whose, the first rows exactly as they will be written, then the files. */
package org.okrreadiness.ui.records.export;
