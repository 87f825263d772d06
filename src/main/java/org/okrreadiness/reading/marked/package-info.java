/** What people who marked say of a result, in the order in which a participant reads it. */
package org.okrreadiness.reading.marked;
