/**
 * Reads YAML or JSON text into a tree in which every value knows its line and column, under limits that hold for files from strangers.
 *
 * <p>Only the plain part of YAML is read: no anchors, no tags, no second document. What remains means the same to every reader, and no
 * short text can unfold into a long one.
 */
package org.okrreadiness.content.tree;
