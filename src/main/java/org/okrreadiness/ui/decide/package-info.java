/** Where deciding begins: what it is for, the diagnoses that are kept, and the ways from here. */
package org.okrreadiness.ui.decide;
