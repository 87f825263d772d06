/**
 * Writing an OKR set: the objective as one large line, each key result a card with its sentence first and the fields under it. In
 * practice, questions stand beside the words they are about.
 */
package org.okrreadiness.ui.editor.write;
