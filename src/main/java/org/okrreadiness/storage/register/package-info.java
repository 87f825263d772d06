/**
 * The register of capability records in a database: H2 in the data folder, or a PostgreSQL that many share. The statements and the
 * migrations are the same on both.
 */
package org.okrreadiness.storage.register;
