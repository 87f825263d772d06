/**
 * The register of capability records: who can do what, on what evidence, until when.
 *
 * <p>The ports are small and each keeps one kind of thing; {@link org.okrreadiness.service.records.Register} holds them together. A
 * register lies in the data folder or in a database that many share; nothing in here can tell which.
 */
package org.okrreadiness.service.records;
