/**
 * A trainer's workspace, independent of how it is kept: what lies behind the passphrase, and the ports through which marks, submissions
 * and keys are reached while it is open. The adapter is in {@code storage.vault}.
 */
package org.okrreadiness.service.trainer;
