/** Where symptoms are led back to causes and the help that fits is chosen. */
package org.okrreadiness.ui.editor.diagnose;
