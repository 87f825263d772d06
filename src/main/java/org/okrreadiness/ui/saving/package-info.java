/** Putting on disk what is typed, burst by burst, and saying so. */
package org.okrreadiness.ui.saving;
