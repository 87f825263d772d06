package org.okrreadiness.domain.rubric;

import java.util.Map;
import java.util.Objects;

/**
 * A school of OKR thought: what it decides where experts differ. Pure data; a pack names the one its answers are marked by.
 *
 * @param id permanent, for example {@code balanced}
 * @param version of its rules; a change that can change a mark is a new one
 * @param title for people
 * @param rules what it decides
 * @param reasons why it does so, one sentence for each rule
 */
public record School(String id, String version, String title, Rules rules, Map<SchoolRule, String> reasons) {

    /** What a school wants of a date in the objective. */
    public enum DateInObjective {
        /** The cycle says by when; a date in the sentence is neither wanted nor marked. */
        IGNORED,
        /** Marked when the sentence says something about time; otherwise the cycle stands. */
        WHEN_GIVEN,
        /** The sentence has to say by when. */
        EXPECTED
    }

    /**
     * What a school decides.
     *
     * @param deliverables a checkable piece of work may stand as a key result and is then not asked for a measure
     * @param standIns a measure that stands in for a result, or one that is held, counts as sound
     * @param numberInObjective an objective may hold a figure
     * @param date what is wanted of a date in the objective
     * @param keyResults how many key results make a set
     * @param confidence how sure a team should be at the outset
     */
    public record Rules(
            boolean deliverables,
            boolean standIns,
            boolean numberInObjective,
            DateInObjective date,
            Count keyResults,
            ConfidenceBand confidence) {
        public Rules {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(keyResults, "keyResults");
            Objects.requireNonNull(confidence, "confidence");
        }
    }

    /**
     * Numbers of key results.
     *
     * @param sound fewest and most for a sound set
     * @param best fewest and most for a strong one; lies within {@code sound}
     */
    public record Count(Range sound, Range best) {
        public Count {
            if (!sound.holds(best.from()) || !sound.holds(best.to())) {
                throw new IllegalArgumentException("The best number of key results is a sound one");
            }
        }
    }

    /**
     * @param from smallest, included
     * @param to largest, included
     */
    public record Range(int from, int to) {
        public Range {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("Not a range: " + from + " to " + to);
            }
        }

        public boolean holds(int number) {
            return from <= number && number <= to;
        }
    }

    /** @param perCent how likely a team should find it that it gets there, from 0 to 100 */
    public record ConfidenceBand(Range perCent) {

        /** From here on a target is a commitment, not a stretch. */
        private static final int COMMITTED = 90;

        public ConfidenceBand {
            if (perCent.to() > 100) {
                throw new IllegalArgumentException("Nobody is more than 100 per cent sure");
            }
        }

        /** A target that the team is all but sure of is as good as a stretch. */
        public boolean allowsCommitment() {
            return perCent.to() >= COMMITTED;
        }
    }

    public School {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rules, "rules");
        reasons = Map.copyOf(reasons);
    }

    /** Id and version as a sheet names it, for example {@code balanced@1.0}. */
    public String ref() {
        return id + "@" + version;
    }
}
