/** One task of a result from its prompt to the last underlined word. */
package org.okrreadiness.reading.task;
