/** The window itself: it appears at once, opens the data folder behind it, and shows one screen at a time. */
package org.okrreadiness.ui.shell;
