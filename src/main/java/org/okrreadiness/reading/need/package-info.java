/** A diagnosis of need put into words: its parts for a screen, the whole as a text to print, copy or keep. */
package org.okrreadiness.reading.need;
