/** Records that another folder gave out as JSON, read within limits and without guessing. */
package org.okrreadiness.exchange.records;
