/**
 * How severe markers are when nobody marks everything: differences in points, differences in logits with the fit of each marker, and
 * whether a marker drifts. Markers who are not linked by what they marked cannot be compared; then it says so and gives no figures.
 *
 * <p>Severity is above 0 for a marker who gives less than the others would. Persons, tasks and markers are named by numbers of any kind.
 */
package org.okrreadiness.statistics.marker;
