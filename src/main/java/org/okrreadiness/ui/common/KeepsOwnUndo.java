package org.okrreadiness.ui.common;

/** Part of the window whose fields undo their own typing, because what is typed there is no part of what {@link UndoKeys} take back. */
public interface KeepsOwnUndo {}
