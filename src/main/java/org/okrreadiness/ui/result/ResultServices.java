package org.okrreadiness.ui.result;

import java.time.Clock;
import org.okrreadiness.service.SchoolComparison;

/**
 * What a result is read with.
 *
 * @param schools says which marks another school would give otherwise
 * @param clock with the person's zone
 */
public record ResultServices(SchoolComparison schools, Clock clock) {}
