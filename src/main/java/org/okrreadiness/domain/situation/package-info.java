/**
 * What is known about a case: the ideas that matter in it, the measures with today's values, and what its strategy asks for.
 *
 * <p>The scorer reads a participant's words against this. It is kept apart from the scenario's prose so that the scorer can be given
 * a case without knowing what an assessment is.
 */
package org.okrreadiness.domain.situation;
