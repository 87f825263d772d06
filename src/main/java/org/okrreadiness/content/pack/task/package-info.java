/** Reads what each kind of task has of its own, and looks for what makes such a task a bad one. */
package org.okrreadiness.content.pack.task;
