/** The answers alone, without marks, as a text to keep. */
package org.okrreadiness.reading.answer;
