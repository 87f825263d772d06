/** Where a conversation is held, move by move. */
package org.okrreadiness.ui.editor.conversation;
