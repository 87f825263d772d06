/** Where one chooses within a capacity and says on what grounds the rest is dropped. */
package org.okrreadiness.ui.editor.prioritise;
