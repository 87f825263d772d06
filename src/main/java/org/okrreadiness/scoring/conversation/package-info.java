/** Marks the path of a conversation, its lines and where it ended. */
package org.okrreadiness.scoring.conversation;
