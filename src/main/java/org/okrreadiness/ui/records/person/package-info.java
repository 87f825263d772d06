/** Everything that is held about one person on one screen, and what can be done with it. */
package org.okrreadiness.ui.records.person;
