package org.okrreadiness.storage.register;

/** A statement that reads, with its arguments. */
record Select(String text, Object... arguments) {}
