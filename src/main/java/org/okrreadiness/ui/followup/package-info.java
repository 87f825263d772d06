/** Some weeks after an attempt: the OKRs a person works with now, a check-in, and what somebody else has seen. */
package org.okrreadiness.ui.followup;
