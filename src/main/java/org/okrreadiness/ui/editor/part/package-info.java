/** What several editors have in common: options in rows, how sure one is and why. */
package org.okrreadiness.ui.editor.part;
