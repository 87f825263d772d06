/** How the window looks, where the data lies, and how it is kept safe. */
package org.okrreadiness.ui.settings;
