package org.okrreadiness.scoring.judgement;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * J1: whether a person puts the responses in the key's order, whatever part of the scale they like to use.
 *
 * @param rated the options that have a rating
 * @param options how many there are
 * @param use how the scale was used
 */
record OrderAgreement(List<RatedOption> rated, int options, ScaleUse use) {

    /** Correlations from which the order counts as strong, sound and emerging. Starting values; Cohen's "large" is 0.5. */
    private static final double STRONG = 0.8;

    private static final double SOUND = 0.5;
    private static final double EMERGING = 0.2;

    /** Scale points from which a habit (generous, strict, extreme, cautious) is worth a question. */
    private static final double NOTICEABLE = 0.75;

    static OrderAgreement of(List<RatedOption> rated, int options) {
        return new OrderAgreement(rated, options, ScaleUse.of(rated));
    }

    /** Empty when everything is rated and the key gives every option the same value: then there is no order to find. */
    Optional<Proposal> proposal() {
        if (rated.isEmpty()) {
            return Optional.of(Proposal.of("J1", 0, 1, "nothing-rated"));
        }
        if (use.flat()) {
            return Optional.of(flat());
        }
        if (use.shape().isEmpty() && rated.size() < options) {
            return Optional.of(Proposal.of("J1", 0, 1, "too-few", with(count(rated.size()), count(options))));
        }
        return use.shape().stream().mapToObj(this::ordered).findFirst();
    }

    /** One value for everything shows no order; near the key on the whole it is at least not against it. */
    private Proposal flat() {
        double mean =
                rated.stream().mapToDouble(RatedOption::distance).average().orElseThrow();
        boolean whole = rated.size() == options;
        return Proposal.of(
                        "J1",
                        whole && mean <= 1 ? 1 : 0,
                        1,
                        "flat",
                        with(count(rated.get(0).rating())))
                .asking("flat");
    }

    private Proposal ordered(double shape) {
        int level = Math.min(level(shape), 3 * rated.size() / options);
        Pairs pairs = Pairs.of(rated);
        String reason = rated.size() < options ? "partly-rated" : "order";
        String[] counts = {count(pairs.agreeing()), count(pairs.all()), count(options - rated.size())};
        return style(Proposal.of("J1", level, 1, reason, with(counts)));
    }

    /** Elevation, scatter and shape stand in the mark behind the counts; no level depends on the first two. */
    private String[] with(String... counts) {
        return use.figures().behind(counts);
    }

    private Proposal style(Proposal proposal) {
        if (Math.abs(use.elevation()) >= NOTICEABLE) {
            String name = use.elevation() > 0 ? "generous" : "strict";
            return proposal.asking(name, Figures.plain(Math.abs(use.elevation())));
        }
        if (Math.abs(use.scatter()) >= NOTICEABLE) {
            return proposal.asking(use.scatter() > 0 ? "extreme" : "cautious");
        }
        return proposal;
    }

    private static int level(double shape) {
        if (shape >= STRONG) {
            return 3;
        }
        if (shape >= SOUND) {
            return 2;
        }
        return shape >= EMERGING ? 1 : 0;
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    /**
     * Pairs of options that the key tells apart.
     *
     * @param agreeing those the person puts in the same order
     * @param all every such pair
     */
    private record Pairs(int agreeing, int all) {

        static Pairs of(List<RatedOption> rated) {
            int agreeing = 0;
            int all = 0;
            for (int i = 0; i < rated.size(); i++) {
                for (int j = i + 1; j < rated.size(); j++) {
                    int key = Double.compare(rated.get(i).key(), rated.get(j).key());
                    int order =
                            Integer.compare(rated.get(i).rating(), rated.get(j).rating());
                    all += key == 0 ? 0 : 1;
                    agreeing += key != 0 && key == order ? 1 : 0;
                }
            }
            return new Pairs(agreeing, all);
        }
    }
}
