/**
 * What an editor of a task is to the rest of the window, which editor a task gets, and the parts editors share. The editors
 * themselves live one package below and know nothing of each other.
 */
package org.okrreadiness.ui.editor;
