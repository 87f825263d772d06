/** Taking in records that another folder gave out: whose signature, about whom here, then all of it at once. */
package org.okrreadiness.ui.records.receive;
