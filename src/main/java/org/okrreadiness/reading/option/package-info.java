/** What a task offered, what was made of it, and the key with its reasons and with experts who differ. */
package org.okrreadiness.reading.option;
