/** Where a question is answered in a text of one's own. */
package org.okrreadiness.ui.editor.answer;
