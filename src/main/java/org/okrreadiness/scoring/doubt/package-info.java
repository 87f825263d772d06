/**
 * How far a mark may be relied on: for each criterion a small model, fitted from labelled lines, of the level a careful reader would
 * give. It is a second opinion on the rules and never moves a level.
 */
package org.okrreadiness.scoring.doubt;
