/**
 * What the files of a pack look like: which fields every part has, which words stand for which choice, and how a value is taken out of
 * the tree with a finding when it is not what it should be. The JSON Schemas say the same; a test compares them with this package.
 */
package org.okrreadiness.content.shape;
