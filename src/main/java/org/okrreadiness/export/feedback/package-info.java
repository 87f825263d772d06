/** Feedback as files in a folder, one for each participant: packs for their program, or PDFs to read and print. */
package org.okrreadiness.export.feedback;
