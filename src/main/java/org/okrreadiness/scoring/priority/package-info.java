/** Marks a choice within a capacity and the grounds for what is dropped. */
package org.okrreadiness.scoring.priority;
