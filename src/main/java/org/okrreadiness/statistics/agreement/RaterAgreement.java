package org.okrreadiness.statistics.agreement;

import java.util.List;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.Clusters;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;

/**
 * What to report about two or more raters who gave levels to the same answers. No one of these figures is enough: kappa says little
 * where one level is rare, exact agreement flatters where one is common, and adjacent agreement is no accuracy.
 *
 * <p>The intervals draw participants, each with all of their answers. The number of observations that {@link SampleSize#KAPPA} judges
 * is that of answers with two ratings or more.
 *
 * @param quadraticKappa mean over the pairs of raters of {@link ConfusionMatrix#quadraticWeightedKappa()}, -1 to 1
 * @param ac1 Gwet's AC1, identity weights, at most 1
 * @param ac2 Gwet's AC2, quadratic weights, at most 1; see the sources at {@link GwetCoefficient}
 * @param exact mean over the answers of the share of pairs of raters who gave the same level
 * @param adjacent the same for levels at most one apart
 */
public record RaterAgreement(Figure quadraticKappa, Figure ac1, Figure ac2, Figure exact, Figure adjacent) {

    /**
     * @param participants whose answer each item of the panel is
     */
    public static RaterAgreement of(Panel panel, Clusters participants, Bootstrap bootstrap) {
        Sufficiency rests = SampleSize.KAPPA.judge(panel.ratedTwice());
        Kinds byRater = Kinds.byRater(panel);
        Kinds byLevels = Kinds.byLevels(panel);
        Panel levels = byLevels.panel();
        List<Estimate> named = byRater.estimates(participants, bootstrap, List.of(new PairKappas(byRater.panel())::of));
        List<Estimate> unnamed = byLevels.estimates(
                participants,
                bootstrap,
                List.of(
                        new GwetCoefficient(levels, Weights.IDENTITY)::of,
                        new GwetCoefficient(levels, Weights.QUADRATIC)::of,
                        new PairCloseness(levels, within(0))::of,
                        new PairCloseness(levels, within(1))::of));
        return new RaterAgreement(
                new Figure(named.get(0), rests),
                new Figure(unnamed.get(0), rests),
                new Figure(unnamed.get(1), rests),
                new Figure(unnamed.get(2), rests),
                new Figure(unnamed.get(3), rests));
    }

    private static PairCloseness.Closeness within(int distance) {
        return (one, two) -> Math.abs(one - two) <= distance ? 1 : 0;
    }
}
