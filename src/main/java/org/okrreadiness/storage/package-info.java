/**
 * The data folder: what a participant gave, kept so that nothing acknowledged is ever lost.
 *
 * <p>The journals are the truth, one append-only file per attempt. The database is made from them and can be made again; it answers
 * questions that range over attempts. {@link org.okrreadiness.storage.DataFolder} is the only way in.
 */
package org.okrreadiness.storage;
