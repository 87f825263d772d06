/**
 * How far a mark may be relied on: for each criterion a small model, fitted from labelled lines, of the level a careful reader would
 * give. It is a second opinion on the rules; it gives the level only for criteria where it agrees much better with careful readers.
 */
package org.okrreadiness.scoring.doubt;
