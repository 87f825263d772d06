/** The first screen of a new data folder: who is at the desk. */
package org.okrreadiness.ui.welcome;
