package org.okrreadiness.storage.h2;

import org.okrreadiness.service.AttemptEvent;

/**
 * An event and its place in its journal.
 *
 * @param mark the high-water mark once the event is in the database
 */
public record Placed(HighWater mark, AttemptEvent event) {}
