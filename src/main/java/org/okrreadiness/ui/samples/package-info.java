/** Adding samples and taking them away, for every screen that offers it. */
package org.okrreadiness.ui.samples;
