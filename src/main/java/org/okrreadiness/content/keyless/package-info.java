/**
 * Editions without keys: the files of a pack without its keys. What is left is listed field by field, so that a field nobody thought of stays
 * at home, and while an edition without keys is read blanks stand for the rest.
 */
package org.okrreadiness.content.keyless;
