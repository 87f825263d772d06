/** What a participant does: the frame every task has, what each kind asks and holds as its key. */
package org.okrreadiness.domain.task;
