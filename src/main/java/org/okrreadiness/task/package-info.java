/** Work that must not hold up the screen: running it in the background, and running it later. Knows no JavaFX. */
package org.okrreadiness.task;
