/** Taking in records that another folder gave out: whose signatures they bear, and about whom here they are. */
package org.okrreadiness.service.records.receive;
