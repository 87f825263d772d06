package org.okrreadiness.own.redact;

import org.okrreadiness.domain.rubric.Span;

/** Words seen in one line. */
record Sighting(Span span, Clue clue, StandIn standIn) {}
