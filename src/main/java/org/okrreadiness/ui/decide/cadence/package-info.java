/** Planning the meetings of a quarter: settings on the left, the weeks with what each meeting must produce on the right. */
package org.okrreadiness.ui.decide.cadence;
