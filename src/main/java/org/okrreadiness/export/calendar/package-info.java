/** The plan of a quarter's meetings as files: a calendar that other programs take in (RFC 5545), a PDF, and a text. */
package org.okrreadiness.export.calendar;
