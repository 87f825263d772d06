/**
 * How far several readings of the same items agree: kappa, Gwet's coefficients, Krippendorff's alpha, intraclass correlations, and
 * agreement with the true score behind them.
 */
package org.okrreadiness.statistics.agreement;
