/**
 * Assessments and sittings: scenarios with their exhibits and tasks, what participants answer, and the attempt that holds it all.
 */
package org.okrreadiness.domain.assessment;
