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
 */
public record Attempt(
        AttemptId id,
        Start start,
        Map<TaskId, Response> responses,
        Optional<TaskId> position,
        List<Dispute> disputes,
        Optional<HandedIn> handedIn,
        TimeSpent time) {

    /**
     * @param participant the name as entered
     * @param shuffleSeed decides the order of options for this person; kept so that it stays stable
     * @param selection the only tasks that are asked; empty when the whole assessment is sat. Only practice can have one.
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
            if (selection.isPresent() && mode != Mode.PRACTICE) {
                throw new IllegalArgumentException("Single tasks can be practised, not assessed");
            }
        }

        /** The start of a whole sitting. */
        public Start(AssessmentRef assessment, String participant, Mode mode, Instant at, long shuffleSeed) {
            this(assessment, participant, mode, at, shuffleSeed, Optional.empty());
        }
    }

    /** @param sheet the marks given when it was handed in */
    public record HandedIn(Instant at, ScoreSheet sheet) {
        public HandedIn {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(sheet, "sheet");
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
    }

    /** One that has taken no time. */
    public Attempt(
            AttemptId id,
            Start start,
            Map<TaskId, Response> responses,
            Optional<TaskId> position,
            List<Dispute> disputes,
            Optional<HandedIn> handedIn) {
        this(id, start, responses, position, disputes, handedIn, TimeSpent.from(start.at()));
    }

    /** Those about findings in one task. */
    public List<Dispute> disputes(TaskId task) {
        return disputes.stream().filter(d -> d.task().equals(task)).toList();
    }

    public boolean isOpen() {
        return handedIn.isEmpty();
    }
}
