/** What a participant gave, one kind for each kind of task, and how a choice stands to its key. */
package org.okrreadiness.domain.response;
