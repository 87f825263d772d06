package org.okrreadiness.accuracy;

import java.util.List;
import java.util.OptionalDouble;
import org.okrreadiness.statistics.Estimate;

/**
 * How far the machine and the raters agree on some lines under one criterion. Shares lie between 0 and 1; what the lines cannot tell is
 * empty.
 *
 * @param n lines
 * @param machineMedian quadratic weighted kappa of the machine with the median rating
 * @param machineRater mean over the raters of the machine's kappa with each
 * @param raterRater mean over the pairs of raters of their kappa
 * @param exact share of lines on which the machine gives the median rating
 * @param adjacent share on which it is at most one level away
 * @param meanDifference how much higher the machine marks than the median, in the median's standard deviations
 * @param recall for each level, lowest first: of the lines with that median the share the machine gives that level
 * @param confusion number of lines, a row for each median and a column for each level of the machine
 */
public record Agreement(
        int n,
        Estimate machineMedian,
        Estimate machineRater,
        Estimate raterRater,
        OptionalDouble exact,
        OptionalDouble adjacent,
        OptionalDouble meanDifference,
        List<OptionalDouble> recall,
        List<List<Integer>> confusion) {

    public Agreement {
        recall = List.copyOf(recall);
        confusion = List.copyOf(confusion);
    }
}
