/** Marked words and their marks, as every screen shows them that shows marks. */
package org.okrreadiness.ui.piece;
