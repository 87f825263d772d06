/**
 * Backups: one zip file with the journals, the packs that were kept, the person's own
 * packs, the trainer's workspace encrypted as it lies, and the database as statements.
 *
 * <p>The last entry, {@code manifest.txt}, names every other one with its length and SHA-256. A backup is written under another name,
 * read back and compared, and only then given its name.
 */
package org.okrreadiness.storage.backup;
