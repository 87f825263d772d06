package org.okrreadiness.domain.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.task.TaskId;

/**
 * One sitting, as far as it has come.
 *
 * @param id which
 * @param start what was started, by whom, when
 * @param responses the latest response for each task that has one
 * @param position the task last worked on; empty before the first
 * @param disputes findings the participant sees differently, in the order they were disputed
 * @param handedIn when it was handed in and with what marks; empty while it is open
 * @param time how much it has taken, and what became of the clock
 * @param followUps what became of it at work, one for each check that was begun, in their order
 */
public record Attempt(
        AttemptId id,
        Start start,
        Map<TaskId, Response> responses,
        Optional<TaskId> position,
        List<Dispute> disputes,
        Optional<HandedIn> handedIn,
        TimeSpent time,
        List<TransferCheck> followUps) {

    /**
     * @param participant the name as entered
     * @param shuffleSeed decides the order of options for this person; kept so that it stays stable
     * @param selection the only tasks that are asked; empty when the whole assessment is sat. A sealed attempt can have one only when it
     *     settles what a whole sitting left open.
     */
    public record Start(
            AssessmentRef assessment,
            String participant,
            Mode mode,
            Instant at,
            long shuffleSeed,
            Optional<Selection> selection) {
        public Start {
            Objects.requireNonNull(assessment, "assessment");
            Objects.requireNonNull(participant, "participant");
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(at, "at");
            if (mode != Mode.PRACTICE
                    && selection.isPresent()
                    && selection.get().settles().isEmpty()) {
                throw new IllegalArgumentException("Single tasks can be practised, or settle another sitting");
            }
        }

        /** The start of a whole sitting. */
        public Start(AssessmentRef assessment, String participant, Mode mode, Instant at, long shuffleSeed) {
            this(assessment, participant, mode, at, shuffleSeed, Optional.empty());
        }

        /** The whole sitting with which this one counts together. */
        public Optional<AttemptId> settles() {
            return selection.flatMap(Selection::settles);
        }
    }

    /** @param marks given when it was handed in; empty when it is marked elsewhere, because the keys are not here */
    public record HandedIn(Instant at, Optional<ScoreSheet> marks) {
        public HandedIn {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(marks, "marks");
        }

        /** One that was marked at once. */
        public HandedIn(Instant at, ScoreSheet sheet) {
            this(at, Optional.of(sheet));
        }

        /**
         * The marks given when it was handed in.
         *
         * @throws java.util.NoSuchElementException when it is marked elsewhere
         */
        public ScoreSheet sheet() {
            return marks.orElseThrow();
        }
    }

    public Attempt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(start, "start");
        responses = Collections.unmodifiableSortedMap(new TreeMap<>(responses));
        Objects.requireNonNull(position, "position");
        disputes = List.copyOf(disputes);
        Objects.requireNonNull(handedIn, "handedIn");
        Objects.requireNonNull(time, "time");
        followUps = List.copyOf(followUps);
    }

    /** Before anybody has asked what became of it. */
    public Attempt(
            AttemptId id,
            Start start,
            Map<TaskId, Response> responses,
            Optional<TaskId> position,
            List<Dispute> disputes,
            Optional<HandedIn> handedIn,
            TimeSpent time) {
        this(id, start, responses, position, disputes, handedIn, time, List.of());
    }

    /** One that, besides, has taken no time. */
    public Attempt(
            AttemptId id,
            Start start,
            Map<TaskId, Response> responses,
            Optional<TaskId> position,
            List<Dispute> disputes,
            Optional<HandedIn> handedIn) {
        this(id, start, responses, position, disputes, handedIn, TimeSpent.from(start.at()));
    }

    /** The same with other marks. */
    public Attempt with(HandedIn marks) {
        return new Attempt(id, start, responses, position, disputes, Optional.of(marks), time, followUps);
    }

    /** Those about findings in one task. */
    public List<Dispute> disputes(TaskId task) {
        return disputes.stream().filter(d -> d.task().equals(task)).toList();
    }

    public boolean isOpen() {
        return handedIn.isEmpty();
    }

    /** Handed in without marks: whoever has the keys gives them. */
    public boolean isMarkedElsewhere() {
        return handedIn.filter(outcome -> outcome.marks().isEmpty()).isPresent();
    }
}
