/** Rating several responses to a situation: every option on one scale, how sure one is, and why in one line. */
package org.okrreadiness.ui.editor.judge;
