/**
 * Files that are given away: written whole or not at all, several together where they belong together, and sealed so that whoever
 * receives one can tell whether it is as it was written.
 */
package org.okrreadiness.export.file;
