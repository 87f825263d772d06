/**
 * Drives real windows in tests. {@link org.okrreadiness.testing.ui.UiDriver} is the only class of the project that
 * imports TestFX, so that the robot behind it can be replaced.
 */
package org.okrreadiness.testing.ui;
