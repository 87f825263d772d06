/**
 * The machine's marks held against people's: how far they agree on each criterion, how far its confidences can be believed, and whether
 * it can be fooled. Pure: takes marked lines, gives a report; reads no file and marks nothing itself.
 */
package org.okrreadiness.accuracy;
