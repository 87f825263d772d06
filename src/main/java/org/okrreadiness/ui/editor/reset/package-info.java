/** Where key results are graded at the end of a cycle and their future is decided. */
package org.okrreadiness.ui.editor.reset;
