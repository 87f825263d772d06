package org.okrreadiness.domain.marking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;

/** How a team keeps its marks fair. */
public sealed interface Moderation extends MarkingEvent {

    /** What to do with each kind of event. */
    interface Cases<T> {
        T referenceSet(ReferenceSet event);

        T adjudicated(Adjudicated event);

        T appealed(Appealed event);

        T appealDecided(AppealDecided event);

        T requeued(Requeued event);

        T resumed(Resumed event);
    }

    /** An answer has definitive marks; the remark of each is its reason. */
    record ReferenceSet(Made made, CohortId cohort, AnswerId answer, List<GivenMark> definitive, ReferenceUse use)
            implements Moderation {
        public ReferenceSet {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(answer, "answer");
            definitive = List.copyOf(definitive);
            Objects.requireNonNull(use, "use");
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.referenceSet(this);
        }
    }

    /**
     * Somebody settled what markers disagreed on, or escalated.
     *
     * @param reason never blank
     * @param replaces earlier decisions about the place that were known on that machine; one that is left out is in conflict with this
     */
    record Adjudicated(
            Made made, CohortId cohort, AnswerId answer, Place place, Level level, String reason, Set<Stamp> replaces)
            implements Moderation {
        public Adjudicated {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(level, "level");
            reason = MarkingEvent.said(reason);
            replaces = Set.copyOf(replaces);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.adjudicated(this);
        }
    }

    /**
     * A participant asks for a mark to be looked at again.
     *
     * @param words the participant's own
     */
    record Appealed(Made made, CohortId cohort, AnswerId answer, Place place, String words) implements Moderation {
        public Appealed {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(place, "place");
            words = Wording.plain(words);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.appealed(this);
        }
    }

    /**
     * Somebody looked again.
     *
     * @param appeal of the appeal
     * @param level the same as before where the appeal is not upheld
     * @param reason never blank; the participant reads it
     */
    record AppealDecided(Made made, CohortId cohort, Stamp appeal, Level level, String reason) implements Moderation {
        public AppealDecided {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(appeal, "appeal");
            Objects.requireNonNull(level, "level");
            reason = MarkingEvent.said(reason);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.appealDecided(this);
        }
    }

    /** Answers are to be marked again by the markers who marked them. */
    record Requeued(Made made, CohortId cohort, Set<AnswerId> answers, String reason) implements Moderation {
        public Requeued {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            answers = Set.copyOf(answers);
            reason = Wording.plain(reason);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.requeued(this);
        }
    }

    /**
     * A marker who was stopped may go on with a task.
     *
     * @param reason never blank
     */
    record Resumed(Made made, CohortId cohort, MarkerId marker, TaskId task, String reason) implements Moderation {
        public Resumed {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(cohort, "cohort");
            Objects.requireNonNull(marker, "marker");
            Objects.requireNonNull(task, "task");
            reason = MarkingEvent.said(reason);
        }

        @Override
        public <T> T fold(MarkingEvent.Cases<T> cases) {
            return cases.resumed(this);
        }
    }
}
