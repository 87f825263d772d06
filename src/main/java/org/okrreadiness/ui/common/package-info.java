/** What all screens share: loading FXML, getting work off the screen's thread and back, and what a screen is to the window. */
package org.okrreadiness.ui.common;
