/**
 * The database: what the journals hold, in tables that can be asked. The only package with SQL.
 *
 * <p>It may lag behind a crash, and it may be lost: the journals make it again. Nothing here is trusted that the journals contradict.
 */
package org.okrreadiness.storage.h2;
