/**
 * What can be said of a person's capability, on what evidence, and until when.
 *
 * <p>A record is a statement about one person and one competency. It is never changed: newer evidence is a newer record, and
 * {@link org.okrreadiness.domain.record.StandingEvidence} says which of them count. Nothing in here orders people.
 */
package org.okrreadiness.domain.record;
