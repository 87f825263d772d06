/**
 * Whether a person is ready, and how far that can be said: from the scores of tasks and what is known of their reliability to bands
 * around the scores, a verdict, and what would settle it where it stays open. Pure; knows no screen, no file and no database.
 */
package org.okrreadiness.verdict;
