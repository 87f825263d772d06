package org.okrreadiness.statistics.marker;

import java.util.OptionalDouble;

/**
 * A marker's severity in logits and how well the model fits what the marker gave. Fit is 1 where markings vary as the model expects, above
 * where they are more erratic (from about 1.5 on: look), below where they are more alike (below about 0.5: the marker hardly tells persons
 * apart). Wright and Masters, "Rating Scale Analysis" (1982).
 *
 * @param severity in logits
 * @param infit squared residuals by what they should be, in sum: moved by markings near the person's level; empty for an extreme marker
 * @param outfit mean of squared residuals each by what it should be: moved by single surprises; empty for an extreme marker
 */
public record RaschMarker(Severity severity, OptionalDouble infit, OptionalDouble outfit) {}
