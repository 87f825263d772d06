package org.okrreadiness.domain.marking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.task.TaskId;

/** How a cohort is set up, what came in, what was given back. */
public sealed interface Arrangement extends MarkingEvent {

    /** What to do with each kind of event. */
    interface Cases<T> {
        T opened(CohortOpened event);

        T rosterChanged(RosterChanged event);

        T received(SubmissionReceived event);

        T matched(SubmissionMatched event);

        T allocated(Allocated event);

        T rubricsChanged(RubricsChanged event);

        T released(Released event);
    }

    /** A cohort was opened, or its title or plan changed. */
    record CohortOpened(Made made, CohortId cohort, Cohort what) implements Arrangement {
        public CohortOpened {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(what, "what");
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.opened(this);
        }
    }

    /**
     * The roster is now this.
     *
     * @param people all of them, in the order of the roster
     */
    record RosterChanged(Made made, CohortId cohort, List<Person> people) implements Arrangement {
        public RosterChanged {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            people = List.copyOf(people);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.rosterChanged(this);
        }
    }

    /** A submission came in. */
    record SubmissionReceived(Made made, CohortId cohort, Received what) implements Arrangement {
        public SubmissionReceived {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(what, "what");
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.received(this);
        }
    }

    /** Somebody said whose a submission is. */
    record SubmissionMatched(Made made, CohortId cohort, AttemptId submission, PersonId person) implements Arrangement {
        public SubmissionMatched {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(person, "person");
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.matched(this);
        }
    }

    /**
     * A marker has these tasks to mark, in place of what was allocated before. Markers who share a task share its answers.
     *
     * @param name of the marker, for people
     * @param tasks empty: none any more
     */
    record Allocated(Made made, CohortId cohort, MarkerId marker, String name, Set<TaskId> tasks)
            implements Arrangement {
        public Allocated {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(marker, "marker");
            name = Wording.plain(name);
            tasks = Set.copyOf(tasks);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.allocated(this);
        }
    }

    /**
     * Answers are marked under other rubrics from now on.
     *
     * @param before SHA-256 of the rubrics so far
     * @param after SHA-256 of the rubrics from now on
     * @param reason what changed, for people
     */
    record RubricsChanged(Made made, CohortId cohort, String before, String after, String reason)
            implements Arrangement {
        public RubricsChanged {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            reason = Wording.plain(reason);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.rubricsChanged(this);
        }
    }

    /** The marks of a submission were given back to its participant. */
    record Released(Made made, CohortId cohort, AttemptId submission) implements Arrangement {
        public Released {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(submission, "submission");
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.released(this);
        }
    }
}
