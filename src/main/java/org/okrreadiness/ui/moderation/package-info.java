/**
 * What a lead does with a cohort: settles what is open, sets reference answers, watches over markers, reads the figures, debriefs the group,
 * changes rubrics.
 */
package org.okrreadiness.ui.moderation;
