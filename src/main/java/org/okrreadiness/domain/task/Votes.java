package org.okrreadiness.domain.task;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a panel of experts said of one option or piece of news, on a scale of five whole points.
 *
 * @param votes one for each expert who gave a rating; never empty
 */
public record Votes(List<Vote> votes) {

    /** Scale points; experts further apart than this do not agree on one value. */
    private static final double MOST_SPREAD = 1.0;

    /** Share of the votes that the most frequent rating needs at least. */
    private static final double LEAST_MODAL_SHARE = 0.4;

    /** Share of the votes that each of two camps has at least. */
    private static final double LEAST_PEAK = 0.3;

    /** Scale points between two camps. */
    private static final int LEAST_APART = 2;

    /**
     * One expert's rating.
     *
     * @param expert from 1; says which votes are one person's, not whose
     * @param rating a whole point of the task's scale
     * @param reason may be blank
     */
    public record Vote(int expert, int rating, String reason) {
        public Vote {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Whether the experts can stand for a key. */
    public enum Agreement {
        /** The mean says what most of them hold. */
        AGREED,
        /** They are spread over the scale; the mean says what few of them hold. */
        UNSETTLED,
        /** They form two camps; the mean says what neither holds. */
        TWO_CAMPS
    }

    public Votes {
        votes = List.copyOf(votes);
        if (votes.isEmpty()) {
            throw new IllegalArgumentException("Votes are at least one");
        }
    }

    public int count() {
        return votes.size();
    }

    /** On the scale of the task. */
    public double mean() {
        return votes.stream().mapToInt(Vote::rating).average().orElseThrow();
    }

    /** The standard deviation among the experts of whom these are a sample (divisor n - 1), in scale points; 0 for one vote. */
    public double spread() {
        double mean = mean();
        double squares = votes.stream()
                .mapToDouble(vote -> Math.pow(vote.rating() - mean, 2))
                .sum();
        return count() == 1 ? 0 : Math.sqrt(squares / (count() - 1));
    }

    /** How many votes each rating got; ratings without a vote are left out. */
    public SortedMap<Integer, Integer> histogram() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        votes.forEach(vote -> counts.merge(vote.rating(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    public int lowest() {
        return histogram().firstKey();
    }

    public int highest() {
        return histogram().lastKey();
    }

    /** The share of the votes, 0 to 1, that the most frequent rating got. */
    public double modalShare() {
        return (double) modal() / count();
    }

    /** The votes for {@code rating} as a share, 0 to 1, of the votes for the most frequent one. */
    public double shareOfMode(int rating) {
        return (double) votesFor(rating) / modal();
    }

    /** The votes for the most frequent rating. */
    public int modal() {
        return Collections.max(histogram().values());
    }

    public int votesFor(int rating) {
        return histogram().getOrDefault(rating, 0);
    }

    /** Whether the votes have two peaks, each with at least 30 per cent, at least two points apart and with fewer votes between. */
    public boolean isBimodal() {
        return upperCamp() > lowerCamp();
    }

    public Agreement agreement() {
        if (isBimodal()) {
            return Agreement.TWO_CAMPS;
        }
        return spread() > MOST_SPREAD || modalShare() < LEAST_MODAL_SHARE ? Agreement.UNSETTLED : Agreement.AGREED;
    }

    /** The rating at the peak of the lower of two camps; the only peak where there are no two. */
    public int lowerCamp() {
        return camp(Comparator.naturalOrder());
    }

    /** The rating at the peak of the upper of two camps; the only peak where there are no two. */
    public int upperCamp() {
        return camp(Comparator.reverseOrder());
    }

    private int camp(Comparator<Integer> first) {
        List<Integer> peaks = histogram().keySet().stream()
                .filter(rating -> votesFor(rating) >= LEAST_PEAK * count())
                .sorted(Comparator.comparingInt(this::votesFor).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return peaks.stream()
                .filter(here -> peaks.stream().anyMatch(there -> areSeparate(here, there)))
                .min(first)
                .orElseGet(() -> peaks.isEmpty() ? lowest() : peaks.get(0));
    }

    private boolean areSeparate(int here, int there) {
        int low = Math.min(here, there);
        int high = Math.max(here, there);
        int fewer = Math.min(votesFor(here), votesFor(there));
        boolean valley = false;
        for (int between = low + 1; between < high; between++) {
            valley |= votesFor(between) < fewer;
        }
        return high - low >= LEAST_APART && valley;
    }

    /** Reasons given for ratings from {@code least} to {@code most}, those that are blank left out. */
    public List<String> reasons(int least, int most) {
        return votes.stream()
                .filter(vote -> vote.rating() >= least && vote.rating() <= most)
                .map(vote -> vote.reason().strip())
                .filter(reason -> !reason.isEmpty())
                .toList();
    }
}
