/** Finding words in what is shown: the bar, the marks over the words, and the way to them. */
package org.okrreadiness.ui.find;
