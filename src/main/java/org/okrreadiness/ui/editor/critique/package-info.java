/**
 * Examining a set somebody else wrote: select words, name the defect, say why it matters here; or say that the set is sound.
 *
 * <p>Each planted line is a read-only standard text area, because that is the one control in which words can be selected with the
 * mouse, with the keys and with a screen reader alike; a flow of single words to step through would have had to invent all three. The
 * marks appear in a copy beneath it.
 */
package org.okrreadiness.ui.editor.critique;
