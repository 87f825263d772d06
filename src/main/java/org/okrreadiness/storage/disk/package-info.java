/** What the rest of storage asks of the disk: writing so that it stays written, one window at a time, setting aside. */
package org.okrreadiness.storage.disk;
