package org.okrreadiness.domain.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What became of it at work: asked 30, 60 and 90 days after an attempt was handed in, and kept with it.
 *
 * @param due which of the three
 * @param at when it was last changed
 * @param ownOkrs the set the person works with now, redacted by them; may be blank
 * @param checkIn their note of a check-in; may be blank
 * @param observer who answered the questions about behaviour, as entered; blank when nobody has
 * @param observed what the observer has seen; only what was answered
 * @param complete whether the person has said that it is finished
 */
public record TransferCheck(
        Due due,
        Instant at,
        String ownOkrs,
        String checkIn,
        String observer,
        Map<Behaviour, Observation> observed,
        boolean complete) {

    /** Days after handing in. */
    public enum Due {
        DAY_30(30),
        DAY_60(60),
        DAY_90(90);

        private final int days;

        Due(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }
    }

    /** What somebody else can see, chosen so that each answer is an observation and not an opinion. */
    public enum Behaviour {
        /** Asked in a check-in what had changed for those served before asking what was done. */
        ASKS_FOR_CHANGE_FIRST,
        /** Said no to work that served none of the agreed OKRs, or postponed it, and said so openly. */
        DROPS_IN_THE_OPEN,
        /** Scored the key results and drew a conclusion on the day agreed, whatever came in between. */
        REVIEWS_ON_THE_DAY
    }

    /** How often a behaviour was seen since the assessment. */
    public enum Frequency {
        NO_OCCASION,
        NOT_SEEN,
        ONCE,
        REPEATEDLY
    }

    /** @param example what was seen, in the observer's words; may be blank */
    public record Observation(Frequency frequency, String example) {
        public Observation {
            Objects.requireNonNull(frequency, "frequency");
            Objects.requireNonNull(example, "example");
        }
    }

    public TransferCheck {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(ownOkrs, "ownOkrs");
        Objects.requireNonNull(checkIn, "checkIn");
        Objects.requireNonNull(observer, "observer");
        Map<Behaviour, Observation> copy = new EnumMap<>(Behaviour.class);
        copy.putAll(observed);
        observed = Collections.unmodifiableMap(copy);
    }

    /** Nothing said yet. */
    public static TransferCheck blank(Due due, Instant at) {
        return new TransferCheck(due, at, "", "", "", Map.of(), false);
    }

    public boolean isBlank() {
        return ownOkrs.isBlank() && checkIn.isBlank() && observer.isBlank() && observed.isEmpty();
    }
}
