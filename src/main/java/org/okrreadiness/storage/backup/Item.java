package org.okrreadiness.storage.backup;

import java.nio.file.Path;

/**
 * A file that goes into a backup.
 *
 * @param name in the backup, parts separated by slashes
 * @param length how many of its bytes: a journal may grow while it is copied
 */
public record Item(String name, Path file, long length) {}
