/** Shows a case: who and where, what happened, and the exhibits as tabs. Everything on it can be read without a mouse. */
package org.okrreadiness.ui.exhibit;
