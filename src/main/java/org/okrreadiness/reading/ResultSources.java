package org.okrreadiness.reading;

import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.service.Patterns;
import org.okrreadiness.service.SchoolComparison;

/**
 * What a result says beside its marks comes from here.
 *
 * @param schools says which marks another school would give otherwise
 * @param patterns sentences to fill in for lines that are not strong yet
 * @param accuracy how far the machine's marks can be relied on
 */
public record ResultSources(SchoolComparison schools, Patterns patterns, AccuracyCard accuracy) {}
