/** One person's attempts side by side, with what is noise said to be noise. */
package org.okrreadiness.ui.growth;
