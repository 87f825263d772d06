package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the key says of an option, a piece of news, a move or a kind of help, and why.
 *
 * @param value on the scale of its task: effectiveness from 1 (makes it worse) to 5 (what a strong practitioner would do here), or a
 *     leaning from -2 to 2
 * @param principle the principle behind the value
 * @param limit where that principle ends in this case
 * @param dissent what a thoughtful dissenter would say
 * @param elsewhere what other schools of OKR thought than the pack's hold; empty where they agree
 * @param votes what a panel of experts said, whose mean is then the value; empty where the author decided
 */
public record JudgementKey(
        double value,
        String principle,
        String limit,
        String dissent,
        List<OtherSchool> elsewhere,
        Optional<Votes> votes) {

    /** The lower end of the scale of effectiveness. */
    public static final int WORST = 1;

    /** The upper end of the scale of effectiveness. */
    public static final int BEST = 5;

    /**
     * What another school holds.
     *
     * @param profiles the schools that hold it, by their ids
     * @param value on the same scale
     * @param reason why they hold it
     */
    public record OtherSchool(List<String> profiles, double value, String reason) {
        public OtherSchool {
            profiles = List.copyOf(profiles);
            Objects.requireNonNull(reason, "reason");
        }
    }

    public JudgementKey {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A key is a number, not " + value);
        }
        Objects.requireNonNull(principle, "principle");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(dissent, "dissent");
        elsewhere = List.copyOf(elsewhere);
        Objects.requireNonNull(votes, "votes");
    }

    /** A key that the author decided. */
    public JudgementKey(double value, String principle, String limit, String dissent, List<OtherSchool> elsewhere) {
        this(value, principle, limit, dissent, elsewhere, Optional.empty());
    }

    /** A key on which the schools agree. */
    public JudgementKey(double value, String principle, String limit, String dissent) {
        this(value, principle, limit, dissent, List.of());
    }

    /** Points of the scale between two keys, to a thousandth: 1.6 and 1.1 lie exactly half a point apart. */
    public double distanceTo(JudgementKey other) {
        return Math.round(1000 * Math.abs(value - other.value)) / 1000.0;
    }

    /** The same reasons, with the mean of the votes as the value. */
    public JudgementKey decidedBy(Votes panel) {
        return new JudgementKey(panel.mean(), principle, limit, dissent, elsewhere, Optional.of(panel));
    }

    /** False when experts were asked and do not agree: then nobody can be marked against it. */
    public boolean isSettled() {
        return votes.map(panel -> panel.agreement() == Votes.Agreement.AGREED).orElse(true);
    }
}
