/** What every screen of an open trainer's workspace has in common: it locks when asked to, and when nobody is there. */
package org.okrreadiness.ui.desk;
