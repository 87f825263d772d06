/**
 * What trainers do with answers: who marks, what was given, and what became of it. Everything a team of markers knows is a set of
 * {@linkplain org.okrreadiness.domain.marking.MarkingEvent events}; two sets are merged by taking both, and what they mean does not
 * depend on the order in which they arrived.
 */
package org.okrreadiness.domain.marking;
