/**
 * Marks responses against rubrics. A pure function of response, case, rubric and the versioned word lists: no clock, no chance, no
 * file, no locale. The same input gives the same sheet for ever under the same versions.
 */
package org.okrreadiness.scoring;
