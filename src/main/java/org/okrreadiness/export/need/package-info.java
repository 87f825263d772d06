/** A diagnosis of need as files to take into a meeting: two pages at most as a PDF, or the whole as a text. */
package org.okrreadiness.export.need;
