package org.okrreadiness.domain.marking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.domain.rubric.Level;

/** What a marker did with an answer. */
public sealed interface Judging extends MarkingEvent {

    /** What to do with each kind of event. */
    interface Cases<T> {
        T marked(Marked event);

        T withdrawn(Withdrawn event);

        T setAside(SetAside event);

        T differenceExplained(DifferenceExplained event);
    }

    /** Why an answer was not marked by whoever was asked to. */
    enum Why {
        /** Somebody else marks it. */
        SKIPPED,
        /** Somebody senior decides. */
        ESCALATED
    }

    /**
     * Levels were given to an answer; they take the place of those that the same marker gave before.
     *
     * @param marks one for each place that the rubrics have for the answer
     * @param rubrics SHA-256 of the rubrics they were given under
     * @param replaces what the same marker gave before, as far as known on that machine; where it leaves something out, the marker worked
     *     on two machines at once and the two are in conflict
     */
    record Marked(
            Made made, CohortId cohort, AnswerId answer, List<GivenMark> marks, String rubrics, Set<Stamp> replaces)
            implements Judging {
        public Marked {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(answer, "answer");
            marks = List.copyOf(marks);
            Objects.requireNonNull(rubrics, "rubrics");
            replaces = Set.copyOf(replaces);
            if (marks.stream().map(GivenMark::place).distinct().count() != marks.size()) {
                throw new IllegalArgumentException("A place has one level");
            }
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.marked(this);
        }
    }

    /**
     * The maker takes back what an event of the same maker said.
     *
     * @param what of that event
     */
    record Withdrawn(Made made, CohortId cohort, Stamp what) implements Judging {
        public Withdrawn {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(what, "what");
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.withdrawn(this);
        }
    }

    /**
     * A marker passed an answer on.
     *
     * @param reason for the colleague who takes it up; may be blank for a skipped one
     */
    record SetAside(Made made, CohortId cohort, AnswerId answer, Why why, String reason) implements Judging {
        public SetAside {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(why, "why");
            reason = Wording.plain(reason);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.setAside(this);
        }
    }

    /**
     * A marker who has seen the scorer's mark says why the own one lies far from it.
     *
     * @param scorer what the scorer gave
     */
    record DifferenceExplained(Made made, CohortId cohort, AnswerId answer, Place place, Level scorer, String reason)
            implements Judging {
        public DifferenceExplained {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(scorer, "scorer");
            reason = MarkingEvent.said(reason);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.differenceExplained(this);
        }
    }
}
