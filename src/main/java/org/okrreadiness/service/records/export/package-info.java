/** Giving records out: what is asked for, who may be in it, and the port each format fills. */
package org.okrreadiness.service.records.export;
