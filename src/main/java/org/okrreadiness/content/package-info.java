/**
 * Finds, reads and keeps assessment packs.
 *
 * <p>A pack is accepted whole or refused whole, with every reason and its line; a file from a stranger can neither reach outside its
 * folder nor take more than its share of time and memory.
 */
package org.okrreadiness.content;
