/** The result of an attempt that has been handed in: overview, tasks, evidence and the key's reasons. */
package org.okrreadiness.ui.result;
