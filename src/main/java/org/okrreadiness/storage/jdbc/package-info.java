/** Statements and transactions, the same on every engine. */
package org.okrreadiness.storage.jdbc;
