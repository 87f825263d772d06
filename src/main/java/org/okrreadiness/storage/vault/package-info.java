/**
 * The trainer's workspace: the folder {@code trainer} of a data folder, of which nothing can be read without its passphrase but the
 * public keys.
 *
 * <p>{@code vault.json} holds a random data key of 256 bits twice: sealed under a key that Argon2id makes of the passphrase, and under
 * the recovery phrase. From the data key HKDF-SHA256 makes one key for each purpose; see {@link
 * org.okrreadiness.storage.vault.Purpose}. Everything sealed is a {@link org.okrreadiness.storage.vault.SealedBox}. {@code marks.okrj}
 * is a journal in the layout of {@code storage.journal} whose payloads are sealed; {@code marks-end.okrj} is another that says how far
 * the first one reached, because a chain cannot tell that its end was cut off. {@code submissions} holds what was received, one sealed
 * file each.
 */
package org.okrreadiness.storage.vault;
