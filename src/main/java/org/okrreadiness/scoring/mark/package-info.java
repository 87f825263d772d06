/**
 * From levels to scores: what a criterion's rules propose, and how a rubric's weights, trust grades and gates make marks and a score
 * of it. Knows no criterion by name.
 */
package org.okrreadiness.scoring.mark;
